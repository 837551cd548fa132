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

it.each([1440, 390])(
  "the first sight of the map has its words larger too, and the bar holds what stands in it, %i px wide",
  async (width) => {
    const { page, context } = await open({ language: "en", width, hash: "v=map" });
    const nameHeight = async () => {
      await page.locator("svg [data-card] text").first().waitFor();
      return (await page.locator("svg [data-card] text").first().boundingBox())?.height ?? 0;
    };
    const usual = await nameHeight();
    const browser = await context.newCDPSession(page);
    await browser.send("Page.enable");
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
    await expect.poll(async () => (await nameHeight()) / usual).toBeGreaterThan(1.6);
    const overflowing = await page
      .locator("header :is(button, [role=tab])")
      .evaluateAll((buttons) => buttons.filter((button) => button.scrollWidth > button.clientWidth + 1).length);
    expect(overflowing).toBe(0);
  },
);
