import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { type ArgumentMap, inLanguage } from "../../src/model/map.ts";
import { open } from "./support/page.ts";

/** The debate's text is cited, not shipped. */
const debates = "../shared/seeds";

/** What a reader must be able to do with the shipped debate, and with how much effort. */
describe("a reader of the shipped debate", () => {
  it("finds by three clicks or fewer who says that the real rivals are Meituan and WeChat Work, and where", async () => {
    const { page } = await open({ language: "en" });
    const used = await counting(page);
    await page
      .getByRole("application")
      .getByRole("button", { name: /^\w+ “Wrong opponent”/u })
      .click();
    await saysWho(page);
    const { clicks, keys } = await used();
    expect(keys).toBe(0);
    expect(clicks).toBeGreaterThan(0);
    expect(clicks).toBeLessThanOrEqual(3);
  });

  it("finds the same by six keys at most, from the page as it opens", async () => {
    const { page } = await open({ language: "en" });
    await page.locator("[data-claim]").first().waitFor();
    const used = await counting(page);
    for (const key of ["F6", "F6", "ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
    await saysWho(page);
    const { clicks, keys } = await used();
    expect(clicks).toBe(0);
    expect(keys).toBeGreaterThan(0);
    expect(keys).toBeLessThanOrEqual(6);
  });

  it.skipIf(!existsSync(debates))(
    "attaches the original text by two actions and reads the passage in place, map and selection where they were (needs ../shared/seeds)",
    async () => {
      const { page } = await open({ language: "en", reducedMotion: true, hash: "c=wrong-opponent" });
      const panel = page.getByRole("complementary");
      const phrase = await panel.locator('[data-part="phrase"]').innerText();
      const card = page.locator('[data-card="wrong-opponent"]');
      const before = await atRest(card);
      const used = await counting(page);
      const chooser = page.waitForEvent("filechooser");
      await panel.getByRole("button", { name: "Choose the file of the original text" }).click();
      const [name = ""] = readdirSync(debates).filter((file) => file.endsWith(".txt"));
      await (await chooser).setFiles(join(debates, name));
      const mark = panel.locator("mark[data-source]");
      await mark.waitFor();
      // The second action is the choice of the file in the system's own dialog.
      expect((await used()).clicks + 1).toBeLessThanOrEqual(2);
      expect((await mark.innerText()).replaceAll(/\s/gu, "")).toContain(phrase.replaceAll(/[\s「」“”]/gu, ""));
      expect(new URL(page.url()).hash).toMatch(/^#c=wrong-opponent(?:&|$)/u);
      expect(await atRest(card)).toEqual(before);
    },
  );

  it("is told of every claim with one click which answer says it, in which paragraph, and what, with nothing attached", async () => {
    const map = shippedMap();
    const { page } = await open({ language: "en", reducedMotion: true, hash: "f=@all" });
    await page.locator("[data-claim]").first().waitFor();
    const silent: string[] = [];
    for (const { id, text, passages } of map.claims) {
      await page.locator(`[data-claim="${id}"]`).dispatchEvent("click");
      const said = await toldOf(page, id, inLanguage(text, "en"));
      const first = map.voices.find((voice) => passages.some((passage) => passage.voice === voice.id));
      const isTold =
        said.voice === inLanguage(first?.name ?? {}, "en") &&
        /Paragraph \d+ of \d+/u.test(said.place) &&
        said.gist !== "";
      if (!isTold) silent.push(`${id}: ${JSON.stringify(said)}`);
    }
    expect(silent).toEqual([]);
  });

  it("comes by the keyboard alone to a claim that is folded away, and to its source, with fifteen keys at most", async () => {
    const { page } = await open({ language: "en" });
    await page.locator("[data-claim]").first().waitFor();
    const used = await counting(page);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const at = () => page.evaluate(() => document.activeElement?.getAttribute("data-claim") ?? null);
    while ((await at()) === null && (await used()).keys < 15) await press("Tab");
    // The second camp, its first reason, the objection to that.
    await press("ArrowDown", "ArrowRight", "ArrowRight", "Enter");
    expect(await at()).toBe("subsidies");
    await page.getByRole("complementary").getByRole("tab", { name: "Answer 8" }).waitFor();
    expect((await used()).keys).toBeLessThanOrEqual(15);
  });

  it("gets by a link the same picture, to less than half a percent of its pixels", async () => {
    const first = await open({ language: "en", reducedMotion: true });
    await first.page.locator('[data-claim="wrong-opponent"]').click();
    await first.page.getByRole("button", { name: "Zoom in" }).click();
    await first.page.keyboard.press("Escape");
    await first.page.waitForTimeout(700);
    const link = first.page.url();
    const second = await open({
      language: "zh-Hant",
      theme: "dark",
      reducedMotion: true,
      hash: link.split("#")[1] ?? "",
    });
    await second.page.locator("[data-claim]").first().waitFor();
    await second.page.waitForTimeout(700);
    const unlike = await differing(await shot(first.page), await shot(second.page), second.page);
    expect(unlike).toBeLessThan(0.005);
  });

  it("meets no byline on cards, rows or grid, nor in links: only behind its button", async () => {
    const names = shippedMap().voices.flatMap(({ byline }) => (byline ? [byline.name] : []));
    expect(names.length).toBeGreaterThan(5);
    const { page } = await open({ language: "zh-Hant" });
    for (const hash of ["v=map&f=@all", "v=map&c=network-effect", "v=outline&f=@all", "v=answers&a=a4", "n=2"]) {
      await page.goto(`${page.url().split("#")[0]}#${hash}`);
      await page.locator("[data-claim], [role=treeitem], [role=grid]").first().waitFor({ state: "attached" });
      const everything = await page.evaluate(
        () => document.documentElement.outerHTML + decodeURIComponent(location.href),
      );
      expect(
        names.filter((name) => everything.includes(name)),
        hash,
      ).toEqual([]);
    }
  });
});

/** Counts what the reader does from now on: presses of a button of the mouse, and of keys. */
async function counting(page: Page): Promise<() => Promise<{ clicks: number; keys: number }>> {
  await page.evaluate(() => {
    const used = { clicks: 0, keys: 0 };
    addEventListener("pointerdown", () => (used.clicks += 1), true);
    addEventListener("keydown", ({ repeat }) => (used.keys += repeat ? 0 : 1), true);
    Reflect.set(window, "used", used);
  });
  return () => page.evaluate(() => Reflect.get(window, "used"));
}

/** Where something is once it has stayed there for a while. */
async function atRest(part: Locator): Promise<unknown> {
  for (let last = "", times = 0; times < 3; ) {
    const now = JSON.stringify(await part.boundingBox());
    times = now === last ? times + 1 : 0;
    last = now;
    await part.page().waitForTimeout(250);
  }
  return part.boundingBox();
}

/** The panel says which answer it is, in which paragraph, and in which words. */
async function saysWho(page: Page): Promise<void> {
  const panel = page.getByRole("complementary");
  await panel.getByRole("tab", { name: "Answer 4", selected: true }).waitFor();
  await panel.getByText(/^Paragraph \d+ of \d+/u).waitFor();
  expect(await panel.locator('[data-part="phrase"]').count()).toBe(1);
}

function shippedMap(): ArgumentMap {
  const { value } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
  if (!value) throw new Error("the shipped map does not read");
  return value;
}

/** What the panel says of the claim, once it is shown. */
async function toldOf(page: Page, id: string, claim: string): Promise<{ voice: string; place: string; gist: string }> {
  await page.waitForFunction((id) => new URLSearchParams(location.hash.slice(1)).get("c") === id, id);
  await page.waitForFunction((claim) => {
    const bare = (text = "") => text.replace(/[\s.]/gu, "");
    return bare(document.querySelector("[data-region=panel] h2")?.textContent ?? "") === bare(claim);
  }, claim);
  return page.evaluate(() => {
    const text = (selector: string) =>
      document.querySelector(`[data-region=panel] ${selector}`)?.textContent?.trim() ?? "";
    return {
      voice: text("[role=tabpanel] b bdi"),
      place: text("[data-source-index]"),
      gist: text("[data-part=gist]") || text("[data-part=phrase]"),
    };
  });
}

async function shot(page: Page): Promise<string> {
  return (await page.screenshot()).toString("base64");
}

/** The share of pixels in which two pictures of the same size differ plainly. */
function differing(a: string, b: string, page: Page): Promise<number> {
  return page.evaluate(
    async ([first, second]) => {
      const pixels = await Promise.all(
        [first, second].map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = pixels;
      let unlike = one.length === other.length ? 0 : one.length;
      for (let i = 0; i < one.length; i += 4) {
        const apart = [0, 1, 2].some((channel) => Math.abs((one[i + channel] ?? 0) - (other[i + channel] ?? 0)) > 24);
        if (apart) unlike += 1;
      }
      return unlike / (one.length / 4);
    },
    [a, b] as const,
  );
}
