import type { Page } from "playwright";
import { expect, it } from "vitest";
import { languages } from "../../src/model/map.ts";
import { open } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

const widths = [640, 700, 768, 900, 1024, 1100, 1119, 1120, 1280, 1366, 1440, 1920];

it.each(languages)("whatever stands in the bar stands beside the others, at every width, in %s", async (language) => {
  const { page } = await open({ language });
  await drawn(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => crowded(page), { message: `${width} px wide` }).toEqual([]);
  }
});

it("the tabs stand in the middle of the bar where there is room for it", async () => {
  const { page } = await open();
  await drawn(page);
  const box = await page.getByRole("tablist").boundingBox();
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 720)).toBeLessThan(3);
});

it.each(languages)("a window of half the size leads to question, counts, tour and scales, in %s", async (language) => {
  const { page } = await open({ language, width: 720, height: 450, reducedMotion: true });
  await drawn(page);
  await expect.poll(() => page.locator("header [data-command=whatStands]").isVisible()).toBe(true);
  await page.getByRole("button", { name: /Back to the question|回到問題/u }).click();
  const offer = page.getByRole("button", { name: /Walk me through|帶我讀一遍/u });
  // It waits until nothing covers where it clicks: at the left end, too, stands no other button.
  await offer.click({ position: { x: 4, y: 16 } });
  await page.locator("[data-region=tour]").waitFor();
  expect(await page.locator("svg text.summary").first().isVisible()).toBe(true);
});

/** The names of buttons of the bar that reach into the next one, or out of the window. */
function crowded(page: Page): Promise<string[]> {
  return page.locator("header :is(button, [role=tab])").evaluateAll((buttons) => {
    const seen = buttons
      .map((button) => ({
        name: button.textContent || button.getAttribute("aria-label"),
        box: button.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0)
      .sort((a, b) => a.box.left - b.box.left);
    return seen
      .filter(({ box }, at) => box.right > Math.min(seen[at + 1]?.box.left ?? innerWidth, innerWidth) + 0.5)
      .map(({ name }) => String(name));
  });
}
