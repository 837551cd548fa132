import { expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";

it.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])("the tour shows each of its claims clear of its caption, at $width pixels", async ({ width, height }) => {
  const { page, problems } = await open({ width, height, reducedMotion: true, hash: "n=1" });
  const card = page.locator('[data-region="tour"]');
  await card.waitFor();
  const steps = Number((await card.locator("progress").getAttribute("max")) ?? 0);
  expect(steps).toBeGreaterThanOrEqual(7);
  for (let step = 1; step <= steps; step++) {
    await page.waitForTimeout(150);
    const covered = await page.evaluate(() => {
      const caption = document.querySelector('[data-region="tour"]')?.getBoundingClientRect();
      const label = document.querySelector('[data-region="tour"] bdi')?.textContent ?? "";
      const buttons = [...document.querySelectorAll('[data-claim][role="button"]')];
      const claim = buttons.find((button) => button.getAttribute("aria-label")?.includes(label));
      const box = claim?.getBoundingClientRect();
      return box && caption
        ? box.bottom > caption.top || box.top < 52 || box.left < 0 || box.right > innerWidth
        : label;
    });
    expect(covered, `step ${step}`).toBe(false);
    if (step < steps) await card.press("ArrowRight");
  }
  await card.press("Escape");
  expect(await card.count()).toBe(0);
  expect(problems).toEqual(noProblems);
});

it.each(["light", "dark"] as const)("axe finds nothing to mend in a step of the tour, %s", async (theme) => {
  const { page } = await open({ language: "en", theme, reducedMotion: true, hash: "n=2" });
  await page.locator('[data-region="tour"]').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});
