import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

const line = (page: Page) => page.getByRole("region", { name: "Filters" });
const dialog = (page: Page) => page.getByRole("dialog", { name: "Filters" });
const shownOn = (page: Page) =>
  page.locator("main [data-claim]").evaluateAll((all) => all.map((each) => each.getAttribute("data-claim")));

/** The two numbers of "31 of 175". */
async function countIn(page: Page): Promise<readonly [number, number]> {
  const [, matching, claims] = /(\d+) of (\d+)/u.exec((await line(page).textContent()) ?? "") ?? [];
  return [Number(matching), Number(claims)];
}

/** How many claims the chips of the shown cards say they hold. */
async function inChips(page: Page): Promise<number> {
  const counts = await page.locator('svg [data-level="near"] [data-fold] text').allTextContents();
  return counts.reduce((sum, digits) => sum + Number(digits), 0);
}

it("a reader filters by key, sees how much is left, on every screen and behind the link, and clears", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  const before = await shownOn(page);
  await page.locator("[data-claim]").first().focus();
  await page.keyboard.press("x");
  await dialog(page)
    .getByRole("checkbox", { name: /^Answer 9/u })
    .press("Space");
  const [matching, claims] = await countIn(page);
  expect(matching).toBeGreaterThan(0);
  expect(matching).toBeLessThan(claims);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(":focus").getAttribute("data-claim")).toBe(before[0]);
  const shown = await shownOn(page);
  const outside = await page.locator("[data-card][data-outside]").count();
  expect(shown.length - outside).toBe(matching);
  expect(shown.length + (await inChips(page))).toBe(claims);

  await page.getByRole("tab", { name: "Outline" }).click();
  await page.getByRole("tree").waitFor();
  expect(await countIn(page)).toEqual([matching, claims]);
  expect(await shownOn(page)).toEqual(shown);

  await page.getByRole("tab", { name: "Answers" }).click();
  expect(await page.locator("[data-row]:not([data-outside])").count()).toBeGreaterThan(0);
  expect(await page.locator('[data-row="a9"] [data-claim]:not([data-outside])').count()).toBe(matching);

  await page.getByRole("tab", { name: "Map" }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain("x=voice:a9");
  await page.reload();
  await drawn(page);
  expect(await countIn(page)).toEqual([matching, claims]);
  expect(await shownOn(page)).toEqual(shown);

  await line(page).getByRole("button", { name: "Clear" }).click();
  await expect.poll(() => shownOn(page)).toEqual(before);
  await expect.poll(() => line(page).count()).toBe(0);
  await expect.poll(() => new URL(page.url()).hash).not.toContain("x=");
  expect(problems).toEqual(noProblems);
});

it("a reader on a phone filters by the menu, in a sheet with room for fingers", async () => {
  const { page, problems } = await open({ language: "en", width: 390, height: 844, touch: true });
  await page.locator("header [aria-haspopup=menu]").tap();
  await page.getByRole("menuitem", { name: "Filter claims…" }).tap();
  await dialog(page).getByText("Objected to", { exact: true }).tap();
  const [matching, claims] = await countIn(page);
  expect(matching).toBeLessThan(claims);
  const sizes = await dialog(page)
    .locator("label, button")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ width, height }) => [width, height]));
  for (const [width, height] of sizes) expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThanOrEqual(44);
  await page.waitForTimeout(200);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.touchscreen.tap(200, 90);
  await expect.poll(() => dialog(page).count()).toBe(0);
  expect(problems).toEqual(noProblems);
});

describe.each(["light", "dark"] as const)("%s", (theme) => {
  it.each([
    ["map", "v=map&x=contested:yes", true],
    ["map with nothing left", "v=map&x=voice:a9;relation:undercut", false],
    ["outline", "v=outline&x=strength:3", true],
    ["answers", "v=answers&x=crossing:yes", false],
  ])("axe finds nothing to mend in the filtered %s", async (_, hash, isOpen) => {
    const { page } = await open({ language: "en", theme, reducedMotion: true, hash: `${hash}&l=en&t=${theme}` });
    await line(page).waitFor();
    if (isOpen) await page.getByRole("button", { name: "Filters", exact: true }).click();
    await page.getByRole("heading", { level: 1 }).first().waitFor({ state: "attached" });
    await page.waitForTimeout(200);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

it.each([
  [1920, "zh-Hant"],
  [1440, "en"],
  [768, "en"],
  [390, "zh-Hant"],
  [320, "en"],
] as const)("nothing of the filters runs out of the window or is cut off at %i pixels, %s", async (width, language) => {
  const hash = `x=position:wechat-safe,itself-first;voice:a2,a3;relation:support;attribution:likely&l=${language}`;
  const { page } = await open({ language, width, height: 800, hash, touch: width < 640 });
  const filters = page.getByRole("region", { name: /^(?:Filters|篩選)$/u });
  await filters.waitFor();
  await page.waitForLoadState("networkidle");
  await page.locator("[data-claim]").first().waitFor();
  await filters.getByRole("button").first().click();
  await page.getByRole("dialog").waitFor();
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('[role="dialog"], [role="dialog"] *')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => {
        if (box.width <= 1) return false;
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
        return box.right > innerWidth + 1 || box.left < -1 || isCut;
      })
      .map(({ element }) => element.outerHTML.slice(0, 120)),
  );
  expect(faults).toEqual([]);
});

it("names of camps are not cut off below, where p and y reach", async () => {
  const { page } = await open({ language: "en" });
  await drawn(page);
  await page.keyboard.press("x");
  await dialog(page).getByRole("checkbox").first().waitFor();
  const cut = await dialog(page)
    .locator("label [data-camp]")
    .evaluateAll((names) =>
      names.flatMap((name) => {
        const letters = document.createRange();
        letters.selectNodeContents(name);
        const below = letters.getBoundingClientRect().bottom - name.getBoundingClientRect().bottom;
        return below > 0.5 ? [`${name.textContent}: ${below}`] : [];
      }),
    );
  expect(cut).toEqual([]);
});
