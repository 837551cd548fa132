import type { Page } from "playwright";
import { expect, inject, it } from "vitest";
import { illegible } from "./support/legibility.ts";
import { open } from "./support/page.ts";
import { drop } from "./support/shell.ts";

/** Windows by what points in them: each is opened once and then loaded anew at each size. */
const windows = [
  {
    touch: false,
    sizes: [
      [1920, 1080],
      [1440, 900],
      [768, 1024],
    ],
  },
  {
    touch: true,
    sizes: [
      [390, 844],
      [320, 568],
    ],
  },
] as const;

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
  { name: "the conclusion on top", hash: "y=top" },
  { name: "one branch alone", hash: "b=network-effect" },
  { name: "a search", hash: "v=map&q=補貼" },
  { name: "a search that finds nothing", hash: "v=map&q=zzzz" },
  { name: "the commands in the search", hash: `v=map&q=${encodeURIComponent(">")}` },
  { name: "a filter that is on", hash: "v=map&x=contested:yes" },
  { name: "the filters", hash: "v=map", act: (page) => pressOnMap(page, "x", "dialog") },
  { name: "the export", hash: "v=map", act: (page) => pressOnMap(page, "Control+Shift+e", "dialog") },
  { name: "the keys", hash: "v=map", act: (page) => pressOnMap(page, "?", "dialog") },
  { name: "the menu", hash: "v=map", act: (page) => page.locator("header [aria-haspopup=menu]").click() },
  {
    name: "the issues of a file",
    hash: "v=map",
    act: (page) => drop(page, "bad.json", '{\n  "version": 1,\n  "clams": [,]\n}'),
  },
];

const cases = states.flatMap((state) =>
  (["zh-Hant", "en"] as const).map((language) => ({ ...state, language, title: `${state.name}, ${language}` })),
);

/** Takes minutes: run where `LONG_JOURNEYS` is set. */
const isLeftOut = process.env.LONG_JOURNEYS === undefined;

it.skipIf(isLeftOut).each(cases)("everything can be read: $title", async ({ hash, act, language }) => {
  for (const { touch, sizes } of windows) {
    const { page, context } = await open({ language, touch, reducedMotion: true, hash: "" });
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.goto("about:blank");
      await page.goto(`${inject("pageUrl")}#${hash}`);
      await page.locator("[data-claim], [role=treeitem], [role=grid]").first().waitFor({ state: "attached" });
      await page.waitForTimeout(250);
      await act?.(page);
      expect(await illegible(page), `${width} pixels`).toEqual([]);
    }
    await context.close();
  }
});

/** Letters are commands only while the map has the focus. */
async function pressOnMap(page: Page, key: string, role: "dialog"): Promise<void> {
  await page.locator("[data-claim][tabindex='0']").focus();
  await page.keyboard.press(key);
  await page.getByRole(role).waitFor();
}
