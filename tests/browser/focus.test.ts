import type { Page } from "playwright";
import { expect, it, vi } from "vitest";
import { open } from "./support/page.ts";

// Sixty stops each, and every one is looked at.
vi.setConfig({ testTimeout: 240_000 });

const states = [
  "",
  "c=network-effect",
  "c=network-effect&v=outline",
  "v=answers&a=a3",
  "w=network-effect",
  "e=needs-one&k=cruxes",
];
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844, touch: true };

it.each(states.flatMap((hash) => [wide, phone].map((size) => ({ hash, ...size }))))(
  "what has the focus is never covered: #$hash, $width px wide",
  async ({ hash, ...size }) => {
    const { page } = await open({ ...size, hash: `${hash}&l=en`, reducedMotion: true });
    await page.locator("[data-claim], [data-answer]").first().waitFor();
    if (hash !== "") await page.locator('[data-region="panel"]').waitFor();
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const met = new Set<string>();
    for (let stop = await next(page); stop && !met.has(stop); stop = await next(page)) {
      met.add(stop);
      await expect.poll(() => page.evaluate(isUncovered), { message: stop, timeout: 20_000 }).toBe(true);
    }
    expect(met.size).toBeGreaterThan(5);
  },
);

/** Goes on by Tab: what has the focus then, by a name of its own; nothing where the page ends. */
async function next(page: Page): Promise<string | undefined> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const place = [...document.querySelectorAll("*")].indexOf(focused);
    return `${place} ${focused.getAttribute("aria-label") ?? focused.textContent}`.slice(0, 80);
  });
}

/** Whether the middle of what has the focus is in the window, with nothing on it. */
function isUncovered(): boolean {
  const focused = document.activeElement;
  if (!focused) return false;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!there) return false;
  const isAround = there.contains(focused) && !there.matches("html, body, main, #root");
  return focused.contains(there) || isAround || there.closest("label")?.contains(focused) === true;
}
