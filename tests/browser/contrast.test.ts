import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { contrasts, type Seen } from "./support/contrast.ts";
import { open } from "./support/page.ts";

/** All words of the map but the signs of what has stepped back: those fade with their disc, and the edge says the same. */
const words = `text:not(:is(
  [data-dimmed] :is([data-card], [data-edge], [data-bracket]):not([data-lit]),
  [data-outside]
) > .glyph text)`;

const selected = "c=network-effect";

/** What fades has faded by then, and to measure all takes a while. */
const patience = { timeout: 20_000 };

/** What has stepped back, and the picture from afar, which comes after the first. */
const [stepped, fromAfar] = ["[data-dimmed]", '[data-showing] [data-level="overview"] [data-mark]'];

/** How the map is looked at: by which address, and what is there to be seen then. */
const states: Readonly<Record<string, readonly [hash: string, ...until: readonly string[]]>> = {
  "at first sight": [""],
  "with a claim selected": [selected, stepped],
  "with an answer read": ["a=a5", stepped],
  "with a claim selected, from afar": [`${selected}&f=@all&z=300,20,0.4`, stepped, fromAfar],
  "with a claim selected, from farther": [`${selected}&f=@all&z=500,20,0.22`, stepped, fromAfar],
  "with a claim selected, from the middle distance": [`${selected}&z=0,20,0.6`, stepped, fromAfar],
  "with a claim selected, from close": [`${selected}&z=-1200,0,1.7`, stepped],
  "with a filter on": ["x=strength:3", "[data-card][data-outside]"],
};

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each(Object.entries(states))("every word of the map can be read %s", async (_, [hash, ...until]) => {
    const page = await mapAt(hash, theme, until);
    await expect
      .poll(async () => {
        const seen = await contrasts(page, words);
        return { faint: below(4.5, seen), isMuch: seen.length > 3 };
      }, patience)
      .toEqual({ faint: [], isMuch: true });
  });

  it("with more contrast asked for, what has stepped back is still seen", async () => {
    const page = await mapAt(selected, theme, [stepped]);
    await page.emulateMedia({ contrast: "more" });
    const steppedBack = async () => [
      ...(await contrasts(page, "[data-edge]:not([data-lit]) > .stroke", "stroke")),
      ...(await contrasts(page, "[data-card]:not([data-lit]) > .glyph > :first-child")),
    ];
    await expect.poll(async () => below(3, await steppedBack()), patience).toEqual([]);
    expect((await steppedBack()).length).toBeGreaterThan(9);
    expect(below(4.5, await contrasts(page, "text"))).toEqual([]);
  });
});

async function mapAt(hash: string, theme: "light" | "dark", until: readonly string[]): Promise<Page> {
  const { page } = await open({ language: "zh-Hant", theme, hash, reducedMotion: true });
  await page.locator("[data-claim]").first().waitFor();
  for (const there of until) await page.locator(there).first().waitFor();
  return page;
}

function below(least: number, seen: readonly Seen[]): readonly string[] {
  return seen.filter(({ ratio }) => ratio < least).map(({ what, ratio }) => `${what}: ${ratio}`);
}
