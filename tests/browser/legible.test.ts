import type { Page } from "playwright";
import { expect, it } from "vitest";
import { illegible } from "./support/legibility.ts";
import { open } from "./support/page.ts";

const widths = [1920, 1440, 768, 390, 320] as const;
const heights: Readonly<Record<number, number>> = { 1920: 1080, 1440: 900, 768: 1024, 390: 844, 320: 568 };

interface State {
  readonly name: string;
  readonly hash: string;
  readonly act?: (page: Page) => Promise<void>;
}

const states: readonly State[] = [
  { name: "the map", hash: "v=map" },
  { name: "the map unfolded", hash: "v=map&f=@all" },
  { name: "a claim", hash: "c=network-effect" },
  { name: "a position", hash: "c=wrong-opponent" },
  { name: "the outline", hash: "v=outline" },
  { name: "the outline unfolded, a claim selected", hash: "v=outline&f=@all&c=rest-rarely-used" },
  { name: "the answers", hash: "v=answers" },
  { name: "an answer read", hash: "v=answers&a=a5" },
  { name: "a step of the tour", hash: "n=4" },
  { name: "the whole graph", hash: "y=layered" },
  { name: "the keys", hash: "v=map", act: (page) => page.keyboard.press("?") },
];

const cases = states.flatMap((state) =>
  (["zh-Hant", "en"] as const).map((language) => ({ ...state, language, title: `${state.name}, ${language}` })),
);

it.each(cases)("everything can be read: $title", async ({ hash, act, language }) => {
  for (const width of widths) {
    const touch = width < 640;
    const visit = { language, width, height: heights[width] ?? 900, touch, reducedMotion: true, hash };
    const { page, context } = await open(visit);
    await page.locator("[data-claim], [role=treeitem], [role=grid]").first().waitFor({ state: "attached" });
    await page.waitForTimeout(250);
    await act?.(page);
    expect(await illegible(page), `${width} pixels`).toEqual([]);
    await context.close();
  }
});
