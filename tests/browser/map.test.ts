import type { Locator, Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { holdBack } from "./support/holdBack.ts";
import { noProblems, open } from "./support/page.ts";
import { choose, drawn } from "./support/shell.ts";

const paper = { x: 700, y: 880 };

describe("moving about the map", () => {
  it("the wheel pans, sideways with Shift", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    const before = await sight(page);
    await page.mouse.move(paper.x, paper.y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => wayFrom(before, page)).toEqual([0, -120]);
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, 50);
    await page.keyboard.up("Shift");
    await expect.poll(() => wayFrom(before, page)).toEqual([-50, -120]);
    expect(problems).toEqual(noProblems);
  });

  it("the wheel with Ctrl zooms, and what is under the pointer stays there", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const card = cards(page).nth(1);
    const { x, y } = await middleOf(card);
    const { zoom } = await sight(page);
    await page.mouse.move(x, y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await sight(page)).zoom).toBeCloseTo(zoom * 1.25, 3);
    const after = await middleOf(card);
    expect(Math.hypot(after.x - x, after.y - y)).toBeLessThan(1);
  });

  it("dragging pans and selects nothing; a double click on the paper zooms in, with Shift out", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const before = await sight(page);
    const { x, y } = await middleOf(cards(page).first());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 35, { steps: 4 });
    await page.mouse.up();
    expect(await wayFrom(before, page)).toEqual([60, 35]);
    expect(await page.locator("[aria-current=true]").count()).toBe(0);
    await page.mouse.dblclick(300, 700);
    await expect.poll(async () => (await sight(page)).zoom).toBeCloseTo(before.zoom * 1.5625, 3);
    await page.keyboard.down("Shift");
    await page.mouse.dblclick(300, 700);
    await page.keyboard.up("Shift");
    await expect.poll(async () => (await sight(page)).zoom).toBeCloseTo(before.zoom, 3);
  });

  it("buttons and keys zoom by one step; fit shows all, and then what was seen first", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    const first = await sight(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(async () => (await sight(page)).zoom).toBeCloseTo(first.zoom * 1.25, 3);
    await page.keyboard.press("-");
    await expect.poll(async () => (await sight(page)).zoom).toBeCloseTo(first.zoom, 3);
    await page.keyboard.press("Shift+Digit0");
    await expect.poll(async () => (await sight(page)).zoom).toBeCloseTo(1, 3);
    await page.keyboard.press("Shift+ArrowRight");
    const panned = await sight(page);
    await page.keyboard.press("Shift+ArrowLeft");
    await expect.poll(async () => (await sight(page)).x).toBeCloseTo(panned.x + 100, 3);
    await page.getByRole("button", { name: "Zoom to fit all" }).click();
    await expect.poll(() => isWhole(page)).toBe(true);
    await page.getByRole("button", { name: "Zoom to fit all" }).click();
    await expect.poll(() => sight(page)).toEqual(first);
    expect(problems).toEqual(noProblems);
  });

  it("keeps all in sight, or what is seen in its place, when a line comes above the map and goes again", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    await drawn(page);
    const first = await sight(page);
    await cards(page).nth(4).focus();
    await page.keyboard.press("v");
    await expect.poll(async () => (await sight(page)).zoom).toBeLessThan(first.zoom);
    expect(await isWhole(page)).toBe(true);
    // Nobody looked elsewhere: the link says what stands, and no place on the map.
    await expect.poll(() => new URL(page.url()).hash).toMatch(/[#&]e=/u);
    expect(new URL(page.url()).hash).not.toMatch(/[#&]z=/u);
    await page.keyboard.press("v");
    await expect.poll(() => sight(page)).toEqual(first);
    await page.keyboard.press("Shift+Digit0");
    await expect.poll(async () => (await sight(page)).zoom).toBeCloseTo(1, 3);
    const place = await middleOf(cards(page).nth(4));
    await page.keyboard.press("v");
    await page.getByRole("region", { name: "What stands" }).waitFor();
    await expect.poll(() => middleOf(cards(page).nth(4))).toEqual(place);
    await page.keyboard.press("v");
    await page.getByRole("region", { name: "What stands" }).waitFor({ state: "detached" });
    await expect.poll(() => middleOf(cards(page).nth(4))).toEqual(place);
    expect(problems).toEqual(noProblems);
  });

  it("has all the room again when a panel is closed, though the map was unfolded or fitted beside it meanwhile", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    await drawn(page);
    const first = await sight(page);
    await page.locator('[data-claim][data-kind="leaf"]').first().click();
    await expect.poll(async () => (await sight(page)).x).toBeLessThan(first.x);
    await choose(page, "Unfold all claims");
    await expect.poll(() => cards(page).count()).toBeGreaterThan(150);
    await page.getByRole("button", { name: "Close the source" }).click();
    await expect.poll(async () => new URL(page.url()).hash).not.toMatch(/[#&]z=/u);
    await page.locator('[data-claim][data-kind="leaf"]').first().click();
    await page.getByRole("button", { name: "Zoom to fit all" }).click();
    await expect.poll(async () => (await sight(page)).zoom).toBeLessThan(0.3);
    const beside = await sight(page);
    await page.getByRole("button", { name: "Close the source" }).click();
    await expect.poll(async () => (await sight(page)).x).toBeGreaterThan(beside.x + 100);
    expect(await isWhole(page)).toBe(true);
  });

  it("flies where it is told to, unless the reader's system asks for less motion", async () => {
    const { page } = await open({ language: "en" });
    const first = await sight(page);
    await page.locator("[data-showing] > g").evaluate((world) => {
      const seen = new Set<string | null>();
      new MutationObserver(() => {
        seen.add(world.getAttribute("transform"));
        Reflect.set(window, "seen", seen.size);
      }).observe(world, { attributeFilter: ["transform"] });
    });
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(async () => (await sight(page)).zoom).toBeCloseTo(first.zoom * 1.25, 3);
    // Not at one stroke: there was something between.
    expect(await page.evaluate(() => Reflect.get(window, "seen"))).toBeGreaterThan(1);
  });

  it("two fingers zoom, one finger pans, a tap selects", async () => {
    const { page } = await open({
      language: "en",
      width: 390,
      height: 844,
      touch: true,
      reducedMotion: true,
      hash: "v=map",
    });
    const before = await sight(page);
    await pinch(page, await middleOf(cards(page).first()), 30, 60);
    await expect.poll(async () => (await sight(page)).zoom).toBeGreaterThan(before.zoom * 1.7);
    const zoomed = await sight(page);
    await swipe(page, { x: 200, y: 600 }, { x: 200, y: 560 });
    await expect.poll(async () => (await sight(page)).y).toBeLessThan(zoomed.y - 20);
    expect(await page.locator("[aria-current=true]").count()).toBe(0);
    const { x, y } = await middleOf(cards(page).first());
    await page.touchscreen.tap(x, y);
    await page.locator("[aria-current=true]").waitFor();
  });

  it("glides on for a moment where a drag lets go of it, and not where it was at rest", async () => {
    const { page } = await open({ language: "en" });
    const before = await sight(page);
    await page.mouse.move(700, 700);
    await page.mouse.down();
    await page.mouse.move(660, 660, { steps: 2 });
    await page.waitForTimeout(200);
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(await wayFrom(before, page)).toEqual([-40, -40]);
    // On a busy machine the hand seems to rest before it lets go: then it tries again.
    const thrown = async () => {
      await page.mouse.move(660, 660);
      const from = await sight(page);
      await page.mouse.down();
      await page.mouse.move(560, 660, { steps: 6 });
      await page.mouse.up();
      await page.waitForTimeout(300);
      return from.x - (await sight(page)).x;
    };
    await expect.poll(thrown, { timeout: 20_000 }).toBeGreaterThan(101);
    await expect.poll(() => new URL(page.url()).hash).toContain("z=");
  });

  it("a drag goes on where what is shown changes under it, and ends where the hand leads", async () => {
    const { page } = await open({ language: "en" });
    const chip = page.locator(".chip[data-fold]").first();
    const id = (await chip.getAttribute("data-fold")) ?? "";
    await cardOf(page, id).focus();
    const { x, y } = await middleOf(cardOf(page, id));
    await page.mouse.move(paper.x, paper.y);
    await page.mouse.down();
    await page.mouse.move(paper.x - 40, paper.y - 60, { steps: 4 });
    const count = await cards(page).count();
    await page.keyboard.press("f");
    await expect.poll(() => cards(page).count()).not.toBe(count);
    await page.keyboard.press("Shift+ArrowUp");
    await page.mouse.move(paper.x - 70, paper.y - 100, { steps: 4 });
    await page.waitForTimeout(200);
    await page.mouse.up();
    await page.waitForTimeout(500);
    const after = await middleOf(cardOf(page, id));
    expect([after.x - x, after.y - y].map((way) => Math.round(way) + 0)).toEqual([-70, -100]);
  });

  it("a finger goes on dragging though the card that it began on is folded away", async () => {
    const { page } = await open({ language: "en", width: 800, height: 900, touch: true, reducedMotion: true });
    const reason = page.locator('[data-claim][data-kind="reason"]').first();
    const { x, y } = await middleOf(reason);
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Finger[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
    await touch("touchStart", [{ x, y }]);
    await touch("touchMove", [{ x: x - 20, y: y - 20 }]);
    await reason.evaluate((card) => card.closest("[data-card]")?.remove());
    const before = await sight(page);
    await touch("touchMove", [{ x: x - 60, y: y - 50 }]);
    await touch("touchEnd", []);
    expect(await wayFrom(before, page)).toEqual([-40, -30]);
  });

  it("the middle button drags too", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const before = await sight(page);
    const { x, y } = await middleOf(cards(page).first());
    await page.mouse.move(x, y);
    await page.mouse.down({ button: "middle" });
    await page.mouse.move(x + 30, y - 20, { steps: 3 });
    await page.mouse.up({ button: "middle" });
    expect(await wayFrom(before, page)).toEqual([30, -20]);
  });

  it("two fingers that tap zoom out", async () => {
    const { page } = await open({ language: "en", width: 800, height: 900, touch: true, reducedMotion: true });
    await drawn(page);
    const before = await sight(page);
    await gesture(page, [
      [
        { x: 300, y: 400 },
        { x: 380, y: 400 },
      ],
    ]);
    await expect.poll(async () => (await sight(page)).zoom).toBeCloseTo(before.zoom / 1.5625, 3);
  });

  it("a link restores what was seen; back steps through selections and shows each in its place", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, hash: "z=-40.5,12,1.125" });
    expect(await sight(page)).toEqual({ x: -40.5, y: 12, zoom: 1.125 });
    const [first, second] = await Promise.all([idOf(cards(page).nth(0)), idOf(cards(page).nth(1))]);
    await cardOf(page, first).click();
    await cardOf(page, second).click();
    expect(await selected(page)).toBe(second);
    await page.goBack();
    await expect.poll(() => selected(page)).toBe(first);
    await page.goBack();
    await expect.poll(() => selected(page)).toBeNull();
  });
});

describe("a line above the map", () => {
  const z = "z=-320.332,25.882,0.875";

  it.each(["e=needs-one", "x=side:none", "b=network-effect"])(
    "that a link asks for leaves the link's camera as it is: %s",
    async (line) => {
      const { page } = await open({ language: "en", reducedMotion: true, hash: `${line}&${z}` });
      await page.locator("section[aria-label] :is(button, a)").first().waitFor();
      await page.waitForTimeout(600);
      expect(await sight(page)).toEqual({ x: -320.332, y: 25.882, zoom: 0.875 });
    },
  );

  it("that goes with a branch leaves the map as it was before, by key and by button", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, hash: z });
    await drawn(page);
    const card = cards(page).nth(2);
    await card.focus();
    const before = await sight(page);
    for (const leave of [() => page.keyboard.press("i"), () => page.getByRole("button", { name: /^Leave/u }).click()]) {
      await card.focus();
      await page.keyboard.press("i");
      await page.getByRole("button", { name: /^Leave/u }).waitFor();
      expect(await sight(page)).not.toEqual(before);
      await leave();
      await page.getByRole("button", { name: /^Leave/u }).waitFor({ state: "detached" });
      await page.waitForTimeout(300);
      expect(await sight(page)).toEqual(before);
    }
  });
});

describe("near and far", () => {
  it("from afar the map is names and bars; the cards still answer", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    expect(await shownLevel(page)).toBe("near");
    expect(await opacityOf(page, "overview")).toBe("0");
    await page.getByRole("button", { name: "Zoom out" }).click();
    await page.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(() => shownLevel(page)).toBe("mid");
    const settings = page.locator('[data-mark][data-kind="position"]').first().locator(".scaled");
    const seen = () => settings.evaluateAll((all) => all.filter((one) => getComputedStyle(one).opacity === "1").length);
    await expect.poll(seen).toBe(1);
    await expect.poll(() => opacityOf(page, "overview")).toBe("1");
    await expect.poll(() => opacityOf(page, "near")).toBe("0");
    const id = await idOf(cards(page).nth(2));
    const { x, y } = await middleOf(cardOf(page, id));
    await page.mouse.click(x, y);
    expect(await selected(page)).toBe(id);
    expect(problems).toEqual(noProblems);
  });

  it("from afar, where no handles are seen, none folds anything", async () => {
    const { page, problems } = await open({
      language: "en",
      reducedMotion: true,
      width: 390,
      height: 844,
      hash: "v=map&l=en",
    });
    await drawn(page);
    /** Whether any handle of a fold would answer a finger. */
    const handleAt = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("svg [data-fold]")].some((handle) => {
          const { x, y, width, height } = handle.getBoundingClientRect();
          return handle.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }),
      );
    expect(await handleAt()).toBe(true);
    for (let step = 0; step < 7; step++) await page.keyboard.press("-");
    await page.locator('svg[data-showing="far"]').waitFor();
    await expect.poll(handleAt).toBe(false);
    expect(problems).toEqual(noProblems);
  });

  it("a press beside the circle of an open fold's handle folds, too", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    await drawn(page);
    const area = page.locator(".caret[data-fold] > .hit").first();
    const fold = (await area.locator("..").getAttribute("data-fold")) ?? "";
    const { x, y, width } = await boxOf(area);
    await page.mouse.click(x + width - 1, y + 1);
    await page.locator(`[data-claim="${fold}"][aria-expanded="false"]`).waitFor();
    expect(problems).toEqual(noProblems);
  });

  it("words from afar are never drawn in two settings over each other", async () => {
    const { page, problems } = await open({ language: "zh-Hant" });
    await drawn(page);
    await page.evaluate(() => {
      const counts = new Set<number>();
      const isSeen = (one: Element) => Number(getComputedStyle(one).opacity) > 0;
      const look = () => {
        for (const mark of document.querySelectorAll("[data-mark]"))
          counts.add([...mark.querySelectorAll(".scaled")].filter(isSeen).length);
        requestAnimationFrame(look);
      };
      look();
      Object.assign(globalThis, { mostSeen: () => Math.max(...counts) });
    });
    for (let step = 0; step < 7; step++) {
      const { zoom } = await sight(page);
      await page.keyboard.press("-");
      await expect.poll(async () => (await sight(page)).zoom).toBeLessThan(zoom - 0.01);
    }
    await page.locator('svg[data-showing="far"]').waitFor();
    expect(await page.evaluate("mostSeen()")).toBe(1);
    expect(problems).toEqual(noProblems);
  });

  it("words from afar keep their size on the screen", async () => {
    const { page } = await open({ language: "zh-Hant", reducedMotion: true });
    await page.getByRole("button", { name: "縮小" }).click();
    await expect.poll(() => shownLevel(page)).toBe("mid");
    const word = page.locator('[data-mark][data-kind="position"] text').first();
    const height = (await word.boundingBox())?.height ?? 0;
    await page.getByRole("button", { name: "縮小" }).click();
    await expect.poll(async () => Math.abs(((await word.boundingBox())?.height ?? 0) - height)).toBeLessThan(2);
  });
});

/** A claim in the middle of the map whose card says all of its sentence, but not who says it. */
function readInFull(page: Page): Promise<string | null> {
  return page.locator(".close-up").evaluateAll((all) => {
    const isSeen = ({ left, right, top, bottom }: DOMRect) =>
      left > 80 && right < innerWidth - 40 && top > 80 && bottom < innerHeight - 120;
    const whole = all.find((one) => isSeen(one.getBoundingClientRect()) && !/…|Answer \d/u.test(one.textContent ?? ""));
    return whole?.getAttribute("data-mark") ?? null;
  });
}

it("from close, cards in sight say all that is known of their claims", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true, hash: "z=-1400,-200,1.7" });
  await expect.poll(() => shownLevel(page)).toBe("close");
  const words = page.locator(".close-up");
  expect(await words.count()).toBeLessThan(await cards(page).count());
  const id = await words.first().getAttribute("data-mark");
  const opacity = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).opacity);
  await expect.poll(() => opacity(`[data-card="${id}"] > text`)).toBe("0");
  await expect.poll(() => opacity(".close-up")).toBe("1");
  // What the card says in full is not said again beside it, but who says that, where it has no room for them.
  await page.mouse.move(500, 400);
  await page.locator(`[data-card="${await readInFull(page)}"]`).hover();
  await page.getByRole("tooltip").waitFor();
  expect(await page.getByRole("tooltip").textContent()).toMatch(/^Said in answers? [\d, and]+$/u);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => words.count()).toBe(0);
  expect(problems).toEqual(noProblems);
});

it("a card's menu opens by mouse and by keys, clear of the window's edges, and gives the focus back", async () => {
  const { page, problems } = await open({ language: "en" });
  const last = page.locator('[data-claim][data-kind="reason"]').last();
  await last.click({ button: "right" });
  const menu = page.getByRole("menu");
  const { y, height } = await boxOf(menu);
  expect(y + height).toBeLessThanOrEqual(900);
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });
  expect(await last.evaluate((card) => card === document.activeElement)).toBe(true);
  await page.keyboard.press("Shift+F10");
  await menu.waitFor();
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Copy claim");
  await page.mouse.wheel(0, 40);
  await menu.waitFor({ state: "detached" });
  expect(problems).toEqual(noProblems);
});

it("one branch is looked at by itself: by double click, in the link, until Escape", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  const count = await cards(page).count();
  const reason = page.locator('[data-claim][data-kind="reason"]').nth(1);
  const id = await idOf(reason);
  await reason.dblclick();
  await expect.poll(() => cards(page).count()).toBeLessThan(count);
  await page.getByRole("region", { name: "One branch alone" }).waitFor();
  await expect.poll(() => new URL(page.url()).hash).toContain(`b=${id}`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect.poll(() => cards(page).count()).toBe(count);
  await cardOf(page, id).focus();
  await page.keyboard.press("i");
  await expect.poll(() => new URL(page.url()).hash).toContain(`b=${id}`);
  await page.reload();
  await cardOf(page, id).waitFor();
  expect(await cards(page).count()).toBeLessThan(count);
  await page.getByRole("button", { name: "Leave the branch" }).click();
  await expect.poll(() => cards(page).count()).toBeGreaterThanOrEqual(count);
  expect(problems).toEqual(noProblems);
});

describe("the small map", () => {
  it("shows itself where not all is in sight, leads where it is pressed, and stays away when told so", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true, hash: "f=@all" });
    const small = page.locator("[data-minimap]");
    const { x, y, width, height } = await boxOf(small);
    expect([width, height].map(Math.round)).toEqual([160, 106]);
    const before = await sight(page);
    await page.mouse.click(x + width / 2, y + height * 0.75);
    await expect.poll(async () => (await sight(page)).y).toBeLessThan(before.y - 500);
    const pressed = await sight(page);
    await page.mouse.move(x + width / 2, y + height * 0.75);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height * 0.25, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await sight(page)).y).toBeGreaterThan(pressed.y + 500);
    await expect.poll(() => new URL(page.url()).hash).toContain("z=");
    await cards(page).first().focus();
    await page.keyboard.press("m");
    await small.waitFor({ state: "detached" });
    await page.reload();
    await cards(page).first().waitFor();
    expect(await small.count()).toBe(0);
    expect(problems).toEqual(noProblems);
  });

  it("keeps away where all is in sight", async () => {
    const { page } = await open({ language: "zh-Hant", reducedMotion: true });
    await cards(page).first().waitFor();
    expect(await page.locator("[data-minimap]").count()).toBe(0);
  });
});

describe("what a click does", () => {
  it("selecting neither draws anything again nor moves a card that is in sight", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    // With what comes after the first picture: that is drawn into the map when it comes.
    await drawn(page);
    await page.locator("[data-showing] > g > g:not([data-level])").first().waitFor({ state: "attached" });
    await page.evaluate(() => {
      const world = document.querySelector("[data-showing] > g");
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => {
        for (const { type, target } of records) {
          if (type === "childList" && !(target instanceof Element && target.matches("[data-showing] > g > g"))) {
            changes.push(target.nodeName);
          }
        }
      }).observe(world as Element, { childList: true, characterData: true, subtree: true });
    });
    await page.locator('[data-claim][data-kind="leaf"]').first().click();
    await page.getByRole("button", { name: /^Back to the question/u }).waitFor();
    const card = cards(page).nth(1);
    const before = await middleOf(card);
    await card.click();
    await page.mouse.move(before.x, before.y + 60);
    await page.waitForTimeout(300);
    const after = await middleOf(card);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => Reflect.get(window, "changes"))).toEqual([]);
    expect(problems).toEqual(noProblems);
  });

  it("is seen on the map before the panel is drawn", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    await drawn(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const note = (what: string, isThere: boolean) => void (isThere && !seen.includes(what) && seen.push(what));
      // Told after each task that changed the page.
      new MutationObserver(() => {
        const isRead = document.querySelector("[data-region=panel] h2") !== null;
        note(isRead ? "read" : "lit", isRead || document.querySelector("[data-claim][aria-current]") !== null);
      }).observe(document.body, { attributes: true, childList: true, subtree: true });
    });
    await cards(page).nth(2).focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-region=panel] h2").waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "seen"))).toEqual(["lit", "read"]);
    expect(problems).toEqual(noProblems);
  });

  it("a card that the panel would cover is brought clear of it, and the question goes to the spine", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const leaf = page.locator('[data-claim][data-kind="leaf"]').first();
    await leaf.click();
    const panel = page.locator('[data-region="panel"]');
    await panel.waitFor();
    await expect
      .poll(async () => {
        const [card, beside] = [await boxOf(leaf), await boxOf(panel)];
        return beside.x - card.x - card.width;
      })
      .toBeGreaterThanOrEqual(23.5);
    const back = page.getByRole("button", { name: /^Back to the question/u });
    await back.waitFor();
    expect((await boxOf(back)).width).toBe(58);
    await back.click();
    await back.waitFor({ state: "detached" });
  });

  it.each(["after", "before"])(
    "a card that is clicked %s what leads the map is there stays where it is, though the panel covers its reasons",
    async (when) => {
      const { page, problems } = await open({ language: "en", reducedMotion: true });
      await drawn(page);
      const release = when === "before" ? await holdBack(page, /\/SelectionInSight-/u) : undefined;
      if (when === "before") await page.reload();
      const first = await sight(page);
      await page.locator('[data-claim][data-kind="reason"]').nth(1).click();
      await page.locator('[data-region="panel"] h2').waitFor();
      release?.();
      await page.waitForTimeout(400);
      expect(await sight(page)).toEqual(first);
      await page.keyboard.press("Escape");
      await page.locator('[data-region="panel"]').waitFor({ state: "detached" });
      expect(await sight(page)).toEqual(first);
      expect(problems).toEqual(noProblems);
    },
  );

  it("closing the panel leads back to where one was, unless one has looked elsewhere since", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const first = await sight(page);
    const leaf = page.locator('[data-claim][data-kind="leaf"]').first();
    await leaf.click();
    await expect.poll(async () => (await sight(page)).x).toBeLessThan(first.x - 100);
    await page.keyboard.press("Escape");
    await expect.poll(() => sight(page)).toEqual(first);
    await leaf.click();
    await page.keyboard.press("Shift+ArrowDown");
    const moved = await sight(page);
    await page.keyboard.press("Escape");
    await page.locator('[data-region="panel"]').waitFor({ state: "detached" });
    expect(await wayFrom(moved, page)).toEqual([0, 0]);
  });

  it("a panel that comes late does not lead away from where one has looked since", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    const release = await holdBack(page, /\/SourcePanel-[^/]+\.js$/u);
    await page.reload();
    await page.locator('[data-claim][data-kind="leaf"]').first().click();
    await page.keyboard.press("Shift+ArrowDown");
    const moved = await sight(page);
    release();
    await page.locator('[data-region="panel"] h2').waitFor();
    await page.waitForTimeout(200);
    expect(await wayFrom(moved, page)).toEqual([0, 0]);
    expect(problems).toEqual(noProblems);
  });

  it.each([
    ["tidy", 768, "wechat-many-users"],
    ["tidy", 1440, "wechat-many-users"],
    ["layered", 768, "bat-to-supply-side"],
  ] as const)(
    "a page that opens at a claim, %s at %i pixels, looks at the same whatever comes last of map and panel",
    async (layout, width, claim) => {
      const seen = [];
      const [map, leading, panelPart] = [/\/arrangeBySlices-/u, /\/SelectionInSight-/u, /\/SourcePanel-/u];
      // A map that is not laid out by slices is there with the page.
      for (const late of layout === "layered" ? [map, leading, panelPart] : [leading, panelPart]) {
        const { page, context, problems } = await open({ language: "en", reducedMotion: true, width });
        const [card, panel] = [cardOf(page, claim), page.locator('[data-region="panel"] h2')];
        await page.goto("about:blank");
        const release = await holdBack(page, late);
        await page.goto(`${inject("pageUrl")}#c=${claim}&y=${layout}`);
        if (late !== panelPart) await panel.waitFor();
        if (late !== map) await card.waitFor();
        // What comes first is at rest by then, and has led wherever it would.
        await page.waitForTimeout(400);
        release();
        await card.waitFor();
        await panel.waitFor();
        await page.waitForTimeout(400);
        // Where there is room, what it hangs on and what hangs on it are clear of the panel, too.
        if (width > 1000) for (const kin of ["wechat-safe", "users-1bn"]) expect(await isClear(page, kin)).toBe(true);
        seen.push(await sight(page));
        await context.close();
        expect(problems).toEqual(noProblems);
      }
      for (const one of seen) expect(one).toEqual(seen[0]);
    },
  );

  it("what the map moves under a resting pointer is not pointed at", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const leaf = page.locator('[data-claim][data-kind="leaf"]').first();
    await leaf.click();
    await page.waitForTimeout(700);
    expect(await page.getByRole("tooltip").count()).toBe(0);
    const { x, y } = await middleOf(leaf);
    await page.mouse.move(x, y);
    await page.getByRole("tooltip").waitFor();
  });

  it("the word of a lit cross-link stands where it can be seen, as long as any of the link can", async () => {
    const { page } = await open({ language: "zh-Hant", reducedMotion: true, height: 600 });
    await page.locator("[data-card]:has(> .port) [data-claim]").first().click();
    const lane = page.locator("[data-lane][data-lit]").first();
    await lane.waitFor();
    const outOfSight = () =>
      page.evaluate(() => {
        const map = document.querySelector('[data-region="map"]')?.getBoundingClientRect();
        const words = [...document.querySelectorAll("[data-lane][data-lit]")].flatMap((lane) => {
          const [word, path] = [lane.querySelector(".glyph"), lane.querySelector(".stroke")].map((part) =>
            part?.getBoundingClientRect(),
          );
          const isSeen = path && map && path.top < map.bottom - 30 && path.bottom > map.top + 30;
          return word && isSeen ? [word] : [];
        });
        return words.filter(({ top, bottom }) => !map || bottom < map.top || top > map.bottom).length;
      });
    await expect.poll(outOfSight).toBe(0);
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 260);
    await expect.poll(outOfSight).toBe(0);
  });

  it("a fold hides and shows reasons, and the acted card stays in its place", async () => {
    const { page, problems } = await open({ language: "en" });
    const chip = page.locator(".chip[data-fold]").first();
    const id = (await chip.getAttribute("data-fold")) ?? "";
    const count = await cards(page).count();
    const before = await boxOf(cardOf(page, id));
    await chip.click();
    const moved: number[] = [];
    for (let i = 0; i < 8; i++) {
      const now = await boxOf(cardOf(page, id));
      moved.push(Math.hypot(now.x - before.x, now.y + now.height / 2 - before.y - before.height / 2));
      await page.waitForTimeout(40);
    }
    expect(Math.max(...moved)).toBeLessThanOrEqual(1);
    expect(await cards(page).count()).toBeGreaterThan(count);
    await expect.poll(() => page.getByRole("status").textContent()).toContain("unfolded");
    expect(new URL(page.url()).hash).toContain("f=");
    expect(problems).toEqual(noProblems);
  });

  it("half-way through a fold each card is between where it was and where it will be", async () => {
    const { page } = await open({ language: "en" });
    await drawn(page);
    const tops = () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll("[data-card] > .face")].map((face) => [
            face.parentElement?.getAttribute("data-card") ?? "",
            face.getBoundingClientRect().top,
          ]),
        ),
      );
    const before = await tops();
    await page.evaluate(() => {
      // Holds what moves half-way, as soon as it moves.
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...motion) {
        const made = animate.apply(this, motion);
        made.pause();
        made.currentTime = 110;
        return made;
      };
    });
    await page.locator(".chip[data-fold]").first().click();
    await expect.poll(async () => Object.keys(await tops()).length).toBeGreaterThan(Object.keys(before).length);
    const during = await tops();
    await page.evaluate(() => {
      for (const motion of document.getAnimations()) motion.finish();
    });
    const after = await tops();
    const moved = Object.keys(before).filter((card) => Math.abs((after[card] ?? 0) - (before[card] ?? 0)) > 20);
    expect(moved.length).toBeGreaterThan(2);
    for (const card of moved) {
      const [from = 0, to = 0, now = Number.NaN] = [before[card], after[card], during[card]];
      expect((now - from) / (to - from), card).toBeGreaterThan(0);
      expect((now - from) / (to - from), card).toBeLessThan(1);
    }
  });

  it("words beside the pointer are in no card's way: the next card down answers to its first click", async () => {
    const { page } = await open({ language: "zh-Hant", hash: "f=@all" });
    const reasons = page.locator('[data-claim][data-kind="reason"]');
    await reasons.nth(0).hover();
    await page.getByRole("tooltip").waitFor();
    const next = await middleOf(reasons.nth(1));
    await page.mouse.move(next.x, next.y, { steps: 4 });
    await page.mouse.click(next.x, next.y);
    expect(await reasons.nth(1).getAttribute("aria-current")).toBe("true");
  });

  it("a click on the words beside the pointer reaches what they cover", async () => {
    const { page } = await open({ language: "zh-Hant", reducedMotion: true });
    await cards(page).nth(1).hover();
    const words = page.getByRole("tooltip");
    await words.waitFor();
    await words.evaluate((element, card) => {
      const box = document.querySelector(`main [data-claim="${card}"]`)?.getBoundingClientRect();
      const map = document.querySelector('[data-region="map"]')?.getBoundingClientRect();
      element.style.left = `${(box?.left ?? 0) - (map?.left ?? 0)}px`;
      element.style.top = `${(box?.top ?? 0) - (map?.top ?? 0)}px`;
    }, "wrong-opponent");
    const { x, y } = await middleOf(words);
    await page.mouse.click(x, y);
    await page.locator('[data-region="panel"]').waitFor();
    expect(new URL(page.url()).hash).toContain("c=wrong-opponent");
  });

  it("resting on a card tells who says it; resting on an answer lights what it says", async () => {
    const { page } = await open({ language: "zh-Hant" });
    await cards(page).nth(1).hover();
    await page.getByRole("tooltip").waitFor();
    expect(await page.getByRole("tooltip").textContent()).toMatch(/答 \d+.* 說$/u);
    const silent = page.locator("[data-answer][data-silent]").first();
    await silent.hover();
    await expect.poll(() => page.locator("[data-dimmed]").count()).toBe(1);
    expect(await page.getByRole("tooltip").textContent()).toMatch(/^答 \d+，未表態/u);
    await page.mouse.move(paper.x, paper.y);
    await expect.poll(() => page.locator("[data-dimmed]").count()).toBe(0);
  });
});

it("arrow keys lead to the strip and along it; a focused answer that takes no side is joined to what it says, the rest steps back", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-answer") ?? null);
  await cards(page).first().focus();
  await page.keyboard.press("ArrowLeft");
  expect(await focused()).toBe(await page.locator("[data-answer]").first().getAttribute("data-answer"));
  await page.keyboard.press("End");
  const silent = page.locator("[data-answer][data-silent]").last();
  expect(await focused()).toBe(await silent.getAttribute("data-answer"));
  await expect.poll(() => page.locator(".hairlines path").count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator("[data-dimmed]").count()).toBe(1);
  await page.keyboard.press("Enter");
  await page.getByRole("complementary").waitFor();
  await silent.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-claim"))).toBe(true);
  expect(problems).toEqual(noProblems);
});

it("the conclusion stands on top where that is chosen, and the link says so", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await cards(page).first().waitFor();
  await choose(page, "Conclusion on top");
  await expect.poll(() => new URL(page.url()).hash).toContain("y=top");
  const position = page.locator('[data-claim][data-kind="position"]').first();
  const reason = page.locator('[data-claim][data-kind="reason"]').first();
  await expect.poll(async () => (await boxOf(reason)).y - (await boxOf(position)).y).toBeGreaterThan(80);
  await reason.focus();
  await page.keyboard.press("ArrowDown");
  const next = await page.evaluate(() => document.activeElement?.getBoundingClientRect().x ?? 0);
  expect(next).toBeGreaterThan((await boxOf(reason)).x + 100);
  await page.locator(".chip[data-fold]").first().click();
  expect(problems).toEqual(noProblems);
});

it("on a phone the conclusion on top begins with the first camp, whole and with what bears on it", async () => {
  const { page, problems } = await open({ language: "en", hash: "y=top", width: 390, height: 844, touch: true });
  await cards(page).first().waitFor();
  const position = await boxOf(page.locator('[data-claim][data-kind="position"]').first());
  expect(position.x).toBeGreaterThan(0);
  expect(position.x + position.width).toBeLessThan(390);
  const reasons = await page
    .locator('[data-claim][data-kind="reason"]')
    .evaluateAll((found) =>
      found.map((reason) => reason.getBoundingClientRect()).filter(({ left, right }) => left < 390 && right > 0),
    );
  expect(reasons.length).toBeGreaterThan(0);
  for (const { top } of reasons) expect(top).toBeGreaterThan(position.y + position.height);
  expect(problems).toEqual(noProblems);
});

describe("the whole graph", () => {
  it("is laid out by a worker, under the page's own policy", async () => {
    const { page, problems } = await open({ language: "en", hash: "y=layered" });
    await cards(page).first().waitFor();
    expect(await page.locator("[data-territory]").count()).toBe(0);
    await expect.poll(() => page.workers().length).toBe(0);
    expect(problems).toEqual(noProblems);
  });
});

it("the key to the signs shows itself where it covers nothing, and not on a phone", async () => {
  const { page } = await open({ language: "zh-Hant", reducedMotion: true });
  const key = page.locator("svg[data-lies]");
  await expect.poll(() => key.isVisible()).toBe(true);
  await page.mouse.move(paper.x, paper.y);
  await page.mouse.wheel(-300, 0);
  await page.mouse.wheel(600, 0);
  await expect.poll(() => key.isVisible()).toBe(false);
  // It is heard all the same.
  expect(await page.getByRole("img", { name: /^圖例/u }).count()).toBe(1);
  const phone = await open({ language: "zh-Hant", width: 390, height: 844, hash: "v=map" });
  await cards(phone.page).first().waitFor({ state: "attached" });
  await phone.page.getByRole("img", { name: /^圖例/u }).waitFor({ state: "attached" });
  expect(await phone.page.locator("svg[data-lies]").isVisible()).toBe(false);
});

it("the key has a button where it has no room, and lies over the map while the reader asks for it", async () => {
  const { page } = await open({ language: "en", reducedMotion: true, hash: "e=needs-one", width: 1366, height: 768 });
  const button = page.getByRole("button", { name: "Key", exact: true });
  await button.click();
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  const meaning = page.locator("svg:not([data-lies])").getByText("claims wait for each other in a circle");
  expect(await meaning.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => meaning.count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

it.each([16, 32])(
  "in a small window the key's button stands on the spine, clear of its other buttons, and covers nothing of the map, with letters of %i px",
  async (letters) => {
    for (const [language, name] of [
      ["en", "Key"],
      ["zh-Hant", "圖例"],
    ] as const) {
      const { page, context } = await open({ language, reducedMotion: true, width: 720, height: 450 });
      const browser = await context.newCDPSession(page);
      await browser.send("Page.enable");
      await browser.send("Page.setFontSizes", { fontSizes: { standard: letters, fixed: letters } });
      await page.reload();
      await drawn(page);
      const button = page.getByRole("button", { name, exact: true });
      const [key, spine] = [await boxOf(button), await boxOf(page.getByRole("button", { name: /^(?:Back to|回到)/u }))];
      expect(key.x).toBeGreaterThanOrEqual(spine.x);
      expect(key.x + key.width).toBeLessThanOrEqual(spine.x + spine.width);
      const zoom = await boxOf(page.getByRole("group", { name: language === "en" ? "Zoom" : "縮放" }));
      expect(key.y + key.height).toBeLessThanOrEqual(zoom.y);
      await page.locator("[data-claim][tabindex='0']").focus();
      await page.keyboard.press("Tab");
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Enter");
      const opened = await boxOf(page.locator("[data-on-spine] svg"));
      expect(opened.x).toBeGreaterThan(spine.x + spine.width);
      expect(opened.y + opened.height).toBeLessThanOrEqual(450);
      await context.close();
    }
  },
);

it("the key that is open, and its button that has the focus, stay in the corner as the question goes to the spine", async () => {
  const { page } = await open({ language: "en", reducedMotion: true, hash: "e=needs-one", width: 1366, height: 768 });
  const button = page.getByRole("button", { name: "Key", exact: true });
  const back = page.getByRole("button", { name: /^Back to the question/u });
  await button.click();
  const first = await boxOf(button);
  expect(await back.count()).toBe(0);
  await page.mouse.move(900, 400);
  await page.mouse.wheel(0, 600);
  await back.waitFor();
  expect(await boxOf(button)).toEqual(first);
  await button.focus();
  await page.keyboard.press("Escape");
  expect(await boxOf(button)).toEqual(first);
});

it("the key that is open, and its button that has the focus, stay where the map makes room for the key meanwhile", async () => {
  const { page } = await open({ language: "en", reducedMotion: true, hash: "e=needs-one", width: 1366, height: 768 });
  const button = page.getByRole("button", { name: "Key", exact: true });
  const list = page.getByRole("list").getByText("claims wait for each other in a circle");
  const isFocused = () => button.evaluate((element) => element === document.activeElement);
  await button.click();
  expect(await list.count()).toBe(1);
  await page.mouse.move(700, 400);
  await page.mouse.down();
  await page.mouse.move(1300, 100, { steps: 4 });
  await page.mouse.move(1300, 0, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(400);
  expect(await button.getAttribute("aria-expanded")).toBe("true");
  expect(await list.count()).toBe(1);
  await button.focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => list.count()).toBe(0);
  expect(await isFocused()).toBe(true);
  await page.keyboard.press("Shift+Tab");
  await page.locator('svg[data-lies="free"]').waitFor();
  expect(await button.count()).toBe(0);
});

it.each(["message", "step of the tour"] as const)("a %s stands beside the key", async (what) => {
  const hash = what === "message" ? "" : "n=2";
  const { page } = await open({ language: "en", reducedMotion: true, hash, width: 1280, height: 900 });
  const key = page.locator('svg[data-lies="free"]');
  await key.waitFor();
  if (what === "message") await page.getByRole("button", { name: "Copy link" }).click();
  const note = what === "message" ? page.locator("p[aria-hidden=true][dir=auto]") : page.locator("[data-region=tour]");
  const [left, right] = [await key.boundingBox(), await note.boundingBox()];
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? Infinity));
});

it.each(["map", "outline", "answers"])("a message stands beside a panel that lies over the %s", async (screen) => {
  const { page } = await open({ language: "en", hash: `v=${screen}&c=wrong-opponent`, width: 768, height: 900 });
  const panel = page.locator("[data-region=panel]");
  await panel.waitFor();
  await page.locator("[data-command=copyLink]").first().click();
  const note = page.locator("p[aria-hidden=true][dir=auto]");
  await note.waitFor();
  const { x, width } = await boxOf(note);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual((await boxOf(panel)).x);
});

it.each([
  [768, "c=wrong-opponent"],
  [768, "n=2"],
  [640, "c=wrong-opponent"],
  [390, ""],
  [390, "c=wrong-opponent"],
  [390, "n=2"],
  [1100, "n=2"],
  [1440, "c=wrong-opponent"],
] as const)("a message on the map lies on no control, %i pixels wide at %s", async (width, hash) => {
  const { page } = await open({ language: "en", reducedMotion: true, width, height: 900, hash: `v=map&${hash}` });
  await drawn(page);
  if (hash !== "") await page.locator("[data-region=panel], [data-region=tour]").first().waitFor();
  await page.evaluate(() => document.querySelector<HTMLElement>("button[data-command=copyLink]")?.click());
  await page.locator("p[aria-hidden=true][dir=auto]").waitFor();
  await expect.poll(() => coveredBy(page, "p[aria-hidden=true][dir=auto]")).toEqual([]);
});

/** The controls that are seen, wholly or in part, and that an element lies on; cards are none. */
function coveredBy(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const over = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const within = ({ left, right, top, bottom }: DOMRect) =>
      left < over.right && right > over.left && top < over.bottom && bottom > over.top;
    const isSeen = (control: Element, { x, y, width, height }: DOMRect) =>
      control.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    return [...document.querySelectorAll("button, a[href], input, [role=tab], [data-minimap], [data-region=tour]")]
      .filter((control) => within(control.getBoundingClientRect()) && isSeen(control, control.getBoundingClientRect()))
      .map((control) => control.getAttribute("aria-label") ?? control.textContent ?? "");
  }, selector);
}

function cards(page: Page): Locator {
  return page.locator("[data-claim]");
}

function cardOf(page: Page, claim: string): Locator {
  return page.locator(`[data-claim="${claim}"]`);
}

async function idOf(card: Locator): Promise<string> {
  return (await card.getAttribute("data-claim")) ?? "";
}

function selected(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector("[aria-current=true]")?.getAttribute("data-claim") ?? null);
}

/** Where the map looks, as it is drawn when it rests. */
async function sight(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  await page.locator('[data-ground] > :not([style*="will-change"])').waitFor({ state: "attached" });
  const transform = await page.locator("[data-showing] > g").getAttribute("transform");
  const [x = 0, y = 0, zoom = 1] = [...(transform ?? "").matchAll(/-?[\d.]+(?:e-?\d+)?/gu)].map(
    (length) => Math.round(Number(length) * 1e4) / 1e4,
  );
  return { x, y, zoom };
}

/** How far the map has moved on the screen, in whole pixels. */
async function wayFrom(before: { x: number; y: number }, page: Page): Promise<number[]> {
  const { x, y } = await sight(page);
  return [x - before.x, y - before.y].map((length) => Math.round(length) + 0);
}

function shownLevel(page: Page): Promise<string | null> {
  return page.locator("[data-showing]").getAttribute("data-showing");
}

function opacityOf(page: Page, level: string): Promise<string> {
  return page.locator(`[data-level="${level}"]`).evaluate((element) => getComputedStyle(element).opacity);
}

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error("it is not on the page");
  return box;
}

async function middleOf(card: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(card);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether all of a card is seen, and nothing of it under the panel. */
async function isClear(page: Page, claim: string): Promise<boolean> {
  const [card, panel] = [await boxOf(cardOf(page, claim)), await boxOf(page.locator('[data-region="panel"]'))];
  return card.x >= 0 && card.x + card.width <= panel.x;
}

/** Whether all cards are on the screen. */
function isWhole(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const region = document.querySelector('[data-region="map"]')?.getBoundingClientRect();
    const cards = [...document.querySelectorAll("[data-claim]")].map((card) => card.getBoundingClientRect());
    return cards.every(
      ({ left, top, right, bottom }) =>
        region !== undefined && left >= 0 && top >= region.top && right <= region.right && bottom <= region.bottom,
    );
  });
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Moves fingers over the page, a step every 16 ms by its clock however busy it is: each step says where they are. */
async function gesture(page: Page, steps: readonly (readonly Finger[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Finger[]) => {
    timestamp += 0.016;
    return session.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints], timestamp });
  };
  await touch("touchStart", steps[0] ?? []);
  for (const step of steps.slice(1)) await touch("touchMove", step);
  await touch("touchEnd", []);
  await session.detach();
}

const parts = [0, 0.25, 0.5, 0.75, 1];

function pinch(page: Page, { x, y }: Finger, from: number, to: number): Promise<void> {
  return gesture(
    page,
    parts.map((part) => {
      const spread = from + (to - from) * part;
      return [
        { x: x - spread / 2, y },
        { x: x + spread / 2, y },
      ];
    }),
  );
}

function swipe(page: Page, from: Finger, to: Finger): Promise<void> {
  return gesture(
    page,
    parts.map((part) => [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]),
  );
}
