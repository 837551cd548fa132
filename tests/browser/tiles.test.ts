import type { Page } from "playwright";
import { describe, expect, it, vi } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap, Relation } from "../../src/model/map.ts";
import type { SvgElement } from "../../src/render/element.ts";
import { createPartPainter } from "../../src/render/parts.ts";
import { createScene } from "../../src/scene/createScene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { createView } from "../../src/view/createView.ts";
import { noProblems, open, type Visit } from "./support/page.ts";
import { drawn, openByDialog } from "./support/shell.ts";

// A map of this size is read and laid out in some seconds on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const debate = debateOf({ claims: 900 });
const scene = sceneOf();

/** The same with leaves that rebut each other, two by two, so that it stays open whether they stand. */
const disputed: ArgumentMap = {
  ...debate,
  relations: [...debate.relations, ...[...debate.claims.keys()].slice(600).map(rebuttal)],
};

function rebuttal(at: number): Relation {
  const other = at % 2 === 0 ? at + 1 : at - 1;
  return { id: `open${at}`, type: "rebut", from: [`c${at}`], to: `c${other}`, strength: 1, basis: "explicit" };
}

describe.each<Visit & { theme: "light" | "dark"; ratio: number }>([
  { theme: "light", ratio: 1 },
  { theme: "dark", ratio: 2 },
])("from afar a large map, $theme, $ratio pixels for one,", ({ theme, ratio }) => {
  it("is on its tiles the picture that is drawn as SVG, at each zoom, and has no seam", async () => {
    const { page, problems } = await unfolded({ theme, ratio });
    for (const zoom of [0.2, 0.35, 0.62]) {
      await look(page, `-150,-1000,${zoom}`);
      const tiles = await pictureOf(page, "tiles");
      await drawWhole(page, theme);
      const whole = await pictureOf(page, "whole");
      await page.evaluate(() => document.querySelector("[data-whole]")?.remove());
      const { mean, apart } = await compared(page, tiles, whole);
      expect(mean, `the mean difference at ${zoom}`).toBeLessThan(2);
      expect(apart, `how much differs at ${zoom}`).toBeLessThan(0.004);
    }
    expect(problems).toEqual(noProblems);
  });
});

it("a large map gives way from cards to tiles and back without a moment of empty paper", async () => {
  const { page } = await unfolded({ theme: "light" });
  await look(page, "-150,-1000,0.9");
  expect(await visibility(page)).toBe("hidden");
  await look(page, "-150,-1000,0.7");
  await expect.poll(() => visibility(page)).toBe("visible");
  // The first thing that is seen of it is no empty sheet.
  expect(await inked(page)).toBeGreaterThan(0.002);
});

it("on tiles the pointer finds the claim beneath it, a click selects it, and the rest steps back", async () => {
  const { page, problems } = await unfolded({ theme: "light" });
  await look(page, "-150,-1000,0.3");
  const before = await pictureOf(page, "tiles");
  const { claim, x, y } = leafAt(scene, { x: -150, y: -1000, zoom: 0.3 });
  await page.mouse.move(x - 3, y + 52);
  await page.mouse.move(x, y + 52, { steps: 3 });
  const text = debate.claims.find(({ id }) => id === claim)?.text.en ?? "";
  await page.getByRole("tooltip").getByText(text).waitFor();
  await page.mouse.click(x, y + 52);
  await page.locator(`[data-card="${claim}"][data-selected]`).waitFor({ state: "attached" });
  await expect.poll(() => page.evaluate(() => location.hash)).toContain(`c=${claim}`);
  await page.locator(".far-ring").waitFor();
  await page.locator(`[data-level="overview"] [data-mark="${claim}"][data-lit]`).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("[data-selected]").waitFor({ state: "detached" });
  // What lies under the pointer is lit still.
  await page.mouse.move(8, 470);
  await page.locator("[data-lit]").first().waitFor({ state: "detached" });
  await look(page, "-150,-1000,0.3");
  const { apart } = await compared(page, before, await pictureOf(page, "tiles"));
  expect(apart).toBeLessThan(0.001);
  expect(problems).toEqual(noProblems);
});

it("on tiles a right click opens the menu of the claim beneath it", async () => {
  const { page } = await unfolded({ theme: "light" });
  await look(page, "-150,-1000,0.3");
  const { claim, x, y } = leafAt(scene, { x: -150, y: -1000, zoom: 0.3 });
  await page.mouse.move(x - 3, y + 52);
  await page.mouse.move(x, y + 52, { steps: 3 });
  await page.locator(`[data-card="${claim}"]`).waitFor({ state: "attached" });
  await page.mouse.click(x, y + 52, { button: "right" });
  await page.getByRole("menu").waitFor();
});

it("on tiles the keyboard's card is ringed, wherever it leads", async () => {
  const { page } = await unfolded({ theme: "light" });
  await look(page, "-150,-1000,0.3");
  await page.locator('[data-claim="c0"]').focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"]) {
    const last = await focused(page);
    await page.keyboard.press(key);
    await expect.poll(() => focused(page)).not.toBe(last);
  }
  const claim = await focused(page);
  const card = scene.cards.find((one) => one.claim === claim);
  expect(card?.kind).toBe("leaf");
  const ring = await page.locator(".far-ring").boundingBox();
  expect(ring && ring.x > 0 && ring.y > 52 && ring.x < 1440 && ring.y < 900).toBe(true);
});

it("tiles are painted anew in the colours of another theme", async () => {
  const { page } = await unfolded({ theme: "light" });
  await look(page, "-150,-1000,0.3");
  await page.evaluate(() => {
    location.hash = `${location.hash.replace(/&t=[^&]*/u, "")}&t=dark`;
  });
  await page.locator(':root[data-theme="dark"]').waitFor();
  await look(page, "-150,-1000,0.3");
  const tiles = await pictureOf(page, "tiles");
  await drawWhole(page, "dark");
  const { apart } = await compared(page, tiles, await pictureOf(page, "whole"));
  expect(apart).toBeLessThan(0.004);
});

/** A worker in the place of the one that paints: it cannot begin, or it says that it can and then fails. */
const failing = {
  "at once": "throw new Error('it cannot paint')",
  "at its first tile": "postMessage('ready'); onmessage = () => { throw new Error('it cannot paint') }",
} as const;
const withPainter = (body: string) => ({ "**/painting.worker-*.js": { type: "text/javascript", body } });

it("a worker paints the tiles, and the page paints no more once it has something to show", async () => {
  const { page, problems } = await unfolded({ theme: "light" });
  await look(page, "-150,-1000,0.3");
  expect(paintersOf(page)).toHaveLength(1);
  const [filled, stroked] = [await calls(page, "fill"), await calls(page, "stroke")];
  const before = await pictureOf(page, "tiles");
  await look(page, "-150,-1000,0.45");
  await look(page, "-150,-1000,0.3");
  expect((await compared(page, before, await pictureOf(page, "tiles"))).most).toBe(0);
  expect([await filled(), await stroked()]).toEqual([0, 0]);
  expect(problems).toEqual(noProblems);
});

describe.each<Visit & { theme: "light" | "dark"; ratio: number }>([
  { theme: "light", ratio: 1 },
  { theme: "dark", ratio: 1 },
  { theme: "light", ratio: 2 },
  { theme: "dark", ratio: 2 },
])("$theme, $ratio pixels for one, tiles are the same pixel by pixel, but for a rounding", (visit) => {
  it("whether a worker paints them or the page, signs of verdicts too", async () => {
    const looks = async (answers: Visit["answers"] = {}) => {
      const { page } = await unfolded({ ...visit, answers }, disputed);
      const written = await calls(page, "fillText");
      const pictures: string[] = [];
      for (const zoom of [0.12, 0.35, 0.62]) {
        await look(page, `-150,-1000,${zoom}`);
        pictures.push(await pictureOf(page, "tiles"));
      }
      expect(await written()).toBe(0);
      await page.evaluate(() => {
        location.hash = `${location.hash}&e=needs-one`;
      });
      await page.locator("[data-verdict]").first().waitFor({ state: "attached" });
      await look(page, "-150,-1000,0.34");
      expect(await written()).toBeGreaterThan(9);
      pictures.push(await pictureOf(page, "tiles"));
      return { page, pictures, painters: paintersOf(page) };
    };
    const beside = await looks();
    expect(beside.painters).toHaveLength(1);
    const here = await looks(withPainter(failing["at once"]));
    expect(here.painters).toEqual([]);
    // A canvas beside the page was seen to round a shade otherwise by 2 of 255: no eye tells that, and less than any mark it is.
    for (const [i, picture] of beside.pictures.entries())
      expect((await compared(here.page, picture, here.pictures[i] ?? "")).most, `look ${i}`).toBeLessThanOrEqual(2);
  });
});

it.each(Object.entries(failing))("where a worker fails %s the page paints itself", async (_, body) => {
  const { page } = await unfolded({ theme: "light", answers: withPainter(body) });
  await look(page, "-150,-1000,0.2");
  await look(page, "-150,-1000,0.35");
  const tiles = await pictureOf(page, "tiles");
  await drawWhole(page, "light");
  expect((await compared(page, tiles, await pictureOf(page, "whole"))).apart).toBeLessThan(0.004);
  expect(paintersOf(page)).toEqual([]);
});

it("where workers have no canvas none is started, and the page paints itself", async () => {
  const { page, problems } = await unfolded({
    theme: "light",
    answers: withPainter("throw new Error('not asked for')"),
  });
  await page.addInitScript(() => Reflect.deleteProperty(window, "OffscreenCanvas"));
  await page.reload();
  await page.locator("canvas").waitFor({ state: "attached", timeout: 120_000 });
  await look(page, "-150,-1000,0.35");
  expect(await inked(page)).toBeGreaterThan(0.002);
  expect(problems).toEqual(noProblems);
});

function sceneOf(): Scene {
  const view = createView(debate, { language: "en", layout: "tidy", folded: new Set() });
  return createScene(view, layoutView(view));
}

async function unfolded(visit: Visit, map = debate) {
  const opened = await open({ language: "en", reducedMotion: true, ...visit });
  const { page } = opened;
  await drawn(page);
  await openByDialog(page, "large.json", writeMap(map));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  await expect.poll(() => page.evaluate(() => location.hash), { timeout: 30_000 }).toContain(map.id);
  await page.evaluate(() => {
    location.hash = `${location.hash.replace(/&?f=[^&]*/u, "")}&f=@all`;
  });
  await page.locator("canvas").waitFor({ state: "attached", timeout: 120_000 });
  return opened;
}

/** Looks from a camera, until all that is seen from there has been painted. */
async function look(page: Page, camera: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `${location.hash.replace(/&z=[^&]*/u, "")}&z=${to}`;
  }, camera);
  const [x, y, zoom] = camera.split(",");
  await page
    .locator(`svg[data-showing] > g[transform="translate(${x} ${y}) scale(${zoom})"]`)
    .waitFor({ state: "attached" });
  await page.locator("canvas:not([data-painting])").waitFor({ state: "attached", timeout: 60_000 });
}

/** What the map shows of either: its tiles alone, or the picture that was drawn whole in their place. */
async function pictureOf(page: Page, what: "tiles" | "whole"): Promise<string> {
  const hidden = {
    tiles: "svg[data-showing] { visibility: hidden !important }",
    whole: "canvas, svg[data-showing] > g > :not([data-whole]) { display: none !important }",
  };
  const alone =
    "[data-region=map] > :not([data-ground]) { visibility: hidden !important } * { transition: none !important }";
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, `${hidden[what]} ${alone}`);
  const image = await page.screenshot({ clip: { x: 60, y: 60, width: 1300, height: 760 } });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return image.toString("base64");
}

/** Draws as SVG, where the live picture is, all that the tiles show. */
async function drawWhole(page: Page, theme: "light" | "dark"): Promise<void> {
  const { frame, layer, signs } = createPartPainter(scene, theme, "overview");
  const grounds = frame.children.filter(
    (child) => typeof child !== "string" && ["defs", "g"].includes(child.name) && !isAbove(child),
  );
  const whole = [...grounds, layer("edges", scene), signs(scene.cards)];
  await page.evaluate((whole) => {
    const make = (part: SvgElement | string): Node => {
      if (typeof part === "string") return document.createTextNode(part);
      const made = document.createElementNS("http://www.w3.org/2000/svg", part.name);
      for (const [name, value] of Object.entries(part.attributes))
        made.setAttribute(name, name === "id" ? `whole-${value}` : String(value).replace("url(#", "url(#whole-"));
      made.append(...part.children.map(make));
      return made;
    };
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    group.dataset.whole = "";
    group.append(...whole.map(make));
    document.querySelector("svg[data-showing] > g")?.append(group);
  }, whole);
}

function isAbove({ attributes }: SvgElement): boolean {
  return ["headline", "strip", "cards", "edges", "lanes"].includes(String(attributes["data-layer"]));
}

/** The workers of a page that paint. */
function paintersOf(page: Page) {
  return page.workers().filter((worker) => worker.url().includes("/painting.worker-"));
}

/** From now on counts how often the page itself asks a canvas for something. */
async function calls(page: Page, name: "fill" | "stroke" | "fillText"): Promise<() => Promise<number>> {
  await page.evaluate((name) => {
    const paint = CanvasRenderingContext2D.prototype[name];
    Reflect.set(window, `${name} calls`, 0);
    Reflect.set(CanvasRenderingContext2D.prototype, name, function (this: unknown, ...given: unknown[]) {
      Reflect.set(window, `${name} calls`, Reflect.get(window, `${name} calls`) + 1);
      return Reflect.apply(paint, this, given);
    });
  }, name);
  return () => page.evaluate((name) => Reflect.get(window, `${name} calls`), name);
}

/** How far two pictures are apart. */
interface Difference {
  /** By the mean of all their colours. */
  readonly mean: number;
  /** By the colour that differs most. */
  readonly most: number;
  /** How many of their pixels differ much. */
  readonly apart: number;
}

/** Holds two pictures beside each other. */
async function compared(page: Page, one: string, other: string): Promise<Difference> {
  // A page of its own, whose policy does not keep pictures from being read.
  const blank = await page.context().newPage();
  const difference = await blank.evaluate(
    async (images) => {
      const [a, b] = await Promise.all(
        images.map(async (image) => {
          const element = new Image();
          element.src = `data:image/png;base64,${image}`;
          await element.decode();
          const surface = new OffscreenCanvas(element.width, element.height).getContext("2d");
          surface?.drawImage(element, 0, 0);
          return surface?.getImageData(0, 0, element.width, element.height).data ?? [];
        }),
      );
      let [sum, apart, most] = [0, 0, 0];
      const length = a?.length ?? 0;
      for (let i = 0; i < length; i += 4) {
        const steps = [0, 1, 2].map((channel) => Math.abs((a?.[i + channel] ?? 0) - (b?.[i + channel] ?? 0)));
        sum += steps.reduce((total, step) => total + step, 0);
        most = Math.max(most, ...steps);
        if (Math.max(...steps) > 64) apart++;
      }
      return { mean: sum / (length * 0.75), most, apart: apart / (length / 4) };
    },
    [one, other],
  );
  await blank.close();
  return difference;
}

/** How much of the canvas is neither paper nor a wash of it. */
function inked(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let ink = 0;
    for (let i = 0; i < data.length; i += 4)
      if ((data[i] ?? 255) + (data[i + 1] ?? 255) + (data[i + 2] ?? 255) < 600) ink++;
    return ink / (data.length / 4);
  });
}

/** A leaf's card in the middle of what a camera shows, and where its middle is on the map. */
function leafAt({ cards }: Scene, { x, y, zoom }: { x: number; y: number; zoom: number }) {
  const seen = cards
    .filter(({ kind }) => kind === "leaf")
    .map((card) => ({
      claim: card.claim,
      x: x + (card.x + card.width / 2) * zoom,
      y: y + (card.y + card.height / 2) * zoom,
    }));
  const distance = (card: { x: number; y: number }) => Math.hypot(card.x - 600, card.y - 400);
  const [nearest] = seen.sort((a, b) => distance(a) - distance(b));
  if (!nearest) throw new Error("the map has no leaf");
  return nearest;
}

function visibility(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    return canvas ? getComputedStyle(canvas).visibility : undefined;
  });
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-claim"));
}
