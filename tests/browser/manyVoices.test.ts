import type { Page } from "playwright";
import { expect, it, vi } from "vitest";
import { voicedDebate } from "../../bench/voicedDebate.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";
import { drawn, openByDialog } from "./support/shell.ts";

// A map of this size is read and laid out in some seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const voices = 1500;
const file = writeMap(voicedDebate(3000, voices));

it.each([
  { language: "en", layout: "" },
  { language: "en", layout: "top" },
  { language: "zh-Hant", layout: "" },
] as const)("question, voices, camps and reasons stand in one window, in $language $layout", async (asked) => {
  const { page, context, problems } = await openDebate(asked.language);
  if (asked.layout !== "") await page.evaluate((layout) => (location.hash += `&y=${layout}`), asked.layout);
  await expect.poll(() => page.locator("[data-card]").count()).toBeGreaterThan(8);
  await expect.poll(() => outOfSight(page, '[data-card="c0"], .question')).toEqual([]);
  // With the conclusion on top, camps at the side may be out of sight, and are not drawn then.
  if (asked.layout === "") await expectOneStrip(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
  expect(problems).toEqual(noProblems);
});

/** All voices stand on the strip, which is in sight: by themselves, or counted with others. */
async function expectOneStrip(page: Page): Promise<void> {
  const tokens = await page.locator('[data-layer="strip"] [data-answer]').count();
  const others = await page.locator('[data-layer="strip"] text.caption').allTextContents();
  const counted = others.filter((text) => text.startsWith("+")).reduce((sum, text) => sum + Number(text.slice(1)), 0);
  expect(tokens + counted).toBe(voices);
  expect(await outOfSight(page, '[data-layer="strip"] [data-answer]')).toEqual([]);
}

it("numerals of four figures stand within their discs, on the map, in the outline and in the panel", async () => {
  const { page, context, problems } = await openDebate("en");
  await page.locator("[data-card] .tokens text").first().waitFor();
  expect(await overflowing(page, ".token")).toEqual([]);
  await page.locator('[data-claim="c0"]').focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary");
  const tabs = panel.getByRole("tab");
  await tabs.first().waitFor();
  expect(await tabs.count()).toBeLessThan(30);
  const [first, chosen] = [await tabs.first().innerText(), panel.getByRole("tab", { selected: true })];
  await chosen.focus();
  await page.keyboard.press("End");
  await expect.poll(() => tabs.first().innerText()).not.toBe(first);
  await expect.poll(() => chosen.evaluate((tab) => tab === document.activeElement)).toBe(true);
  expect(Number(await chosen.getAttribute("aria-posinset"))).toBe(Number(await chosen.getAttribute("aria-setsize")));
  await page.keyboard.press("2");
  await page.getByRole("treeitem").first().waitFor();
  expect(await overflowing(page, "[data-answer]")).toEqual([]);
  await context.close();
  expect(problems).toEqual(noProblems);
});

it("answers come as one scrolls to them, and the arrows lead through all of them", async () => {
  const { page, context, problems } = await openDebate("en");
  await page.keyboard.press("3");
  const rows = page.locator("[data-row]");
  await rows.first().waitFor();
  expect(await rows.count()).toBeLessThan(200);
  expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(1 + 5 + voices));
  await page.getByRole("region", { name: /What each of/u }).evaluate((region) => region.scrollTo(0, 1e7));
  const last = page.locator(`[aria-rowindex="${1 + 5 + voices}"]`);
  await last.waitFor();
  await last.getByRole("button").first().click();
  await page.getByRole("complementary").waitFor();
  expect(await rows.count()).toBeLessThan(300);
  await last.getByRole("button").first().focus();
  for (let row = 0; row < 60; row++) await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.closest("tr")?.ariaRowIndex)).toBe(String(6 + voices - 60));

  // Where one has only looked elsewhere, the next row is still the next one.
  const region = page.getByRole("region", { name: /What each of/u });
  await region.evaluate((element) => element.scrollTo(0, 0));
  await page.locator('[aria-rowindex="3"]').waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.closest("tr")?.ariaRowIndex)).toBe(String(7 + voices - 60));
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
  expect(problems).toEqual(noProblems);
});

it("a voice is found by its name among the filters", async () => {
  const { page, context, problems } = await openDebate("en");
  await page.keyboard.press("x");
  const dialog = page.getByRole("dialog", { name: "Filters" });
  const answers = dialog.getByRole("group", { name: "Answer" });
  await answers.waitFor();
  expect(await answers.getByRole("checkbox").count()).toBe(40);
  await answers.getByRole("searchbox", { name: "Find in “Answer”" }).fill("answer 1234");
  const found = answers.getByRole("checkbox", { name: /Answer 1234/u });
  await found.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => page.evaluate(() => location.hash)).toContain("x=voice:v1234");
  expect(await found.evaluate((box) => box === document.activeElement)).toBe(true);
  await answers.getByText("Answer 1234", { exact: true }).waitFor();
  await answers.getByRole("searchbox").fill("");
  await expect.poll(() => answers.getByRole("checkbox", { checked: true }).count()).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
  expect(problems).toEqual(noProblems);
});

async function openDebate(language: "en" | "zh-Hant") {
  const visit = await open({ language, reducedMotion: true });
  await drawn(visit.page);
  await openByDialog(visit.page, "many.json", file);
  await visit.page.locator('[data-card="c0"]').waitFor({ timeout: 60_000 });
  await expect.poll(() => visit.page.evaluate(() => location.hash), { timeout: 30_000 }).toContain("debate-3000");
  return visit;
}

/** Which elements of these are not wholly in the window. */
function outOfSight(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const isIn = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return isIn ? [] : [element.outerHTML.slice(0, 80)];
    }),
  );
}

/** Which discs are narrower than what stands in them. */
function overflowing(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((discs) =>
    discs.flatMap((disc) => {
      const words = document.createRange();
      words.selectNodeContents(disc.querySelector("text") ?? disc);
      const outline = (disc.querySelector("circle, path") ?? disc).getBoundingClientRect();
      const { left, right } = words.getBoundingClientRect();
      return left >= outline.left + 1 && right <= outline.right - 1 ? [] : [disc.textContent ?? ""];
    }),
  );
}
