import { expect, it } from "vitest";
import { illegible } from "./support/legibility.ts";
import { open } from "./support/page.ts";

it.each([
  ["outline", 1440],
  ["answers", 1440],
  ["outline", 390],
  ["answers", 390],
])("letters twice as large leave all of %s to be read, %i px wide", async (screen, width) => {
  const { page, context } = await open({ language: "en", width, hash: `v=${screen}` });
  const browser = await context.newCDPSession(page);
  await browser.send("Page.enable");
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await page.reload();
  await page.locator(`[data-region=${screen}] [data-answer]`).first().waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  await expect.poll(() => illegible(page)).toEqual([]);
});
