import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { open } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

describe("the lines above the map", () => {
  it.each([
    ["en", 768, 1024],
    ["zh-Hant", 900, 600],
    ["en", 1024, 768],
    ["en", 1366, 768],
  ] as const)(
    "lie under no panel: all that is in them answers, in %s, %i by %i pixels",
    async (language, width, height) => {
      const { page } = await open({ language, width, height, reducedMotion: true, hash: "b=wechat-safe" });
      await drawn(page);
      await cardOf(page, "wechat-safe").click();
      await page.locator("[data-region=panel]").waitFor();
      await page.keyboard.press("v");
      await page.getByRole("button", { name: /^(Hide what stands|收起推算)$/u }).waitFor();
      await expect.poll(() => page.evaluate(hiddenControls)).toEqual([]);
      await expect.poll(() => seenOf(page, "wechat-safe")).toBe(true);
    },
  );

  it("cover no selected claim that was seen, and give it back its place when they go", async () => {
    const { page } = await open({
      language: "en",
      ...{ width: 900, height: 600, reducedMotion: true },
      hash: "c=wechat-safe&z=-380,-120,1",
    });
    await drawn(page);
    await page.locator("[data-region=panel]").waitFor();
    const top = await topOf(page, "wechat-safe");
    await page.mouse.move(200, 500);
    await page.mouse.wheel(0, top - 60);
    await expect.poll(() => topOf(page, "wechat-safe")).toBe(60);
    await page.waitForTimeout(400);
    await page.keyboard.press("v");
    await page.getByRole("button", { name: "Hide what stands" }).waitFor();
    await expect.poll(() => seenOf(page, "wechat-safe")).toBe(true);
    await page.waitForTimeout(400);
    await page.keyboard.press("v");
    await expect.poll(() => topOf(page, "wechat-safe")).toBe(60);
  });
});

describe("a window of another size", () => {
  it.each([
    [900, 600],
    [720, 450],
    [390, 844],
  ])("shows the selected claim still, %i by %i pixels, and in its place in the first", async (width, height) => {
    const { page } = await open({ language: "en", width: 1366, height: 768, reducedMotion: true });
    await drawn(page);
    await cardOf(page, "qq-base").click();
    await page.locator("[data-region=panel]").waitFor();
    await page.waitForTimeout(400);
    const before = await cardOf(page, "qq-base").boundingBox();
    await page.setViewportSize({ width, height });
    await expect.poll(() => seenOf(page, "qq-base")).toBe(true);
    await page.waitForTimeout(400);
    expect(await seenOf(page, "qq-base")).toBe(true);
    await page.setViewportSize({ width: 1366, height: 768 });
    await expect.poll(() => cardOf(page, "qq-base").boundingBox()).toEqual(before);
  });

  it("leaves the selected claim where the reader moves it at once", async () => {
    const { page } = await open({ language: "en", width: 1366, height: 768, reducedMotion: true });
    await drawn(page);
    await cardOf(page, "qq-base").click();
    await page.locator("[data-region=panel]").waitFor();
    await page.keyboard.press("Shift+ArrowUp");
    await page.waitForTimeout(400);
    expect(await seenOf(page, "qq-base")).toBe(true);
    // The map's own observer was there first, and has heard by then.
    await page.evaluate(() => {
      const region = document.querySelector("[data-region=map]");
      const moveAway = () => {
        const down = { key: "ArrowDown", shiftKey: true, bubbles: true };
        for (let i = 0; i < 12; i++) document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", down));
      };
      let isFirst = true;
      new ResizeObserver(() => {
        if (!isFirst) setTimeout(moveAway, 60);
        isFirst = false;
      }).observe(region ?? document.body);
    });
    await page.setViewportSize({ width: 1300, height: 700 });
    await page.waitForTimeout(800);
    expect(await seenOf(page, "qq-base")).toBe(false);
  });

  it("has the same in its middle where nothing is selected", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, hash: "z=-600,-300,1" });
    await drawn(page);
    await page.setViewportSize({ width: 900, height: 600 });
    await expect.poll(() => new URL(page.url()).hash).toMatch(/z=-870,-450,1(?:&|$)/u);
  });
});

describe("the question at the left edge", () => {
  it.each([
    ["en", 844, 390],
    ["zh-Hant", 720, 450],
    ["en", 1366, 768],
  ] as const)(
    "is one line that nothing cuts off, and is named whole, in %s, %i by %i pixels",
    async (language, width, height) => {
      const { page } = await open({ language, width, height, reducedMotion: true, hash: "z=-600,-100,1" });
      const spine = page.getByRole("button", {
        name: /^(Back to the question: Alipay.*panic\?|回到問題：支付寶.*？)$/u,
      });
      await spine.waitFor();
      const set = await spine
        .locator("span")
        .first()
        .evaluate((question) => {
          const line = Number.parseFloat(getComputedStyle(question).lineHeight);
          const [inner, outer] = [question.getBoundingClientRect(), question.parentElement?.getBoundingClientRect()];
          return {
            lines: Math.round(inner.width / line),
            isInside: inner.left >= (outer?.left ?? 0) && inner.right <= (outer?.right ?? 0),
          };
        });
      expect(set).toEqual({ lines: 1, isInside: true });
      expect(await spine.getAttribute("title")).toMatch(/panic\?|微信慌不慌？/u);
    },
  );
});

it("what is folded as at first sight is seen as at first sight, with the card that is selected then, and says which that is", async () => {
  const { page } = await open({ language: "en", width: 1366, height: 768, reducedMotion: true });
  await drawn(page);
  await page.keyboard.press("u");
  await cardOf(page, "ten-prompts").dispatchEvent("click");
  await page.locator("[data-region=panel]").waitFor();
  await page.keyboard.press("z");
  await page
    .getByRole("status")
    .getByText("“Ten nudges from QQ first” is folded into “QQ brought the people”")
    .waitFor();
  await expect.poll(() => seenOf(page, "qq-base")).toBe(true);
  await expect.poll(() => seenOf(page, "wechat-safe")).toBe(true);
});

it("the claims above a branch by itself have no handle that would fold what belongs to others", async () => {
  const { page } = await open({ language: "en", reducedMotion: true, hash: "b=network-effect" });
  await drawn(page);
  expect(await page.locator('svg [data-fold="network-effect"]').count()).toBe(1);
  expect(await page.locator('svg [data-fold="wechat-safe"]').count()).toBe(0);
  const cards = await page.locator("svg [data-card]").count();
  await cardOf(page, "wechat-safe").focus();
  await page.keyboard.press("f");
  // Folds are written into the address a little later.
  await page.waitForTimeout(500);
  expect(new URL(page.url()).hash).not.toContain("f=");
  expect(await page.locator("svg [data-card]").count()).toBe(cards);
});

const cardOf = (page: Page, claim: string) => page.locator(`svg [data-claim="${claim}"]`);

async function topOf(page: Page, claim: string): Promise<number> {
  return Math.round((await cardOf(page, claim).boundingBox())?.y ?? Number.NaN);
}

/** Whether a card lies on the window and nothing lies on it, at any of its corners. */
function seenOf(page: Page, claim: string): Promise<boolean> {
  return cardOf(page, claim).evaluate((card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return [left + 8, right - 8].every((x) =>
      [top + 8, bottom - 8].every((y) => document.elementFromPoint(x, y)?.closest("[data-ground]") != null),
    );
  });
}

/** What of the lines above the map something else lies on. */
function hiddenControls(): (string | null)[] {
  return [...document.querySelectorAll("main > :first-child :is(button, a)")]
    .filter((control) => {
      const { x, y, width, height } = control.getBoundingClientRect();
      return !control.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    })
    .map((control) => control.getAttribute("aria-label") ?? control.textContent);
}
