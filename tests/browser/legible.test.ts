import type { Page } from "playwright";
import { expect, it } from "vitest";
import { illegible } from "./support/legibility.ts";
import { open } from "./support/page.ts";
import { drop } from "./support/shell.ts";

/** The windows, in two halves: each state is looked at in one half in Chinese and in the other in English, in turns. */
const halves = [
  [
    { width: 1920, height: 1080, touch: false },
    { width: 390, height: 844, touch: true },
  ],
  [
    { width: 1440, height: 900, touch: false },
    { width: 768, height: 1024, touch: false },
    { width: 320, height: 568, touch: true },
  ],
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
  { name: "what stands", hash: "v=map&e=needs-one" },
  { name: "what stands of a claim", hash: "c=rest-rarely-used&e=attack-only" },
  { name: "what falls and what stands", hash: "v=map&w=rest-rarely-used,voice:a3&e=needs-one" },
  { name: "what falls and what stands, in the outline", hash: "v=outline&w=rest-rarely-used,voice:a3&e=needs-one" },
  { name: "what falls, on the conclusion on top", hash: "y=top&w=rest-rarely-used,voice:a3&e=needs-one" },
  { name: "where the debate turns", hash: "v=map&k=cruxes" },
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

const cases = states.flatMap((state, turn) =>
  (["zh-Hant", "en"] as const).flatMap((language, other) =>
    (halves[(turn + other) % 2] ?? []).map((window) => ({ ...state, language, ...window })),
  ),
);

it.each(cases)("everything can be read: $name, $language, $width pixels", async ({ act, ...visit }) => {
  const { page } = await open({ ...visit, reducedMotion: true });
  await page.locator("[data-claim], [role=treeitem], [role=grid]").first().waitFor({ state: "attached" });
  await page.waitForTimeout(250);
  await act?.(page);
  expect(await illegible(page)).toEqual([]);
});

/** Letters go to what has the focus. */
async function pressOnMap(page: Page, key: string, role: "dialog"): Promise<void> {
  await page.locator("[data-claim][tabindex='0']").focus();
  await page.keyboard.press(key);
  await page.getByRole(role).waitFor();
}
