import type { Page } from "playwright";
import { expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { open } from "./support/page.ts";

const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["at first sight", async () => {}],
  ["with a claim selected", (page) => page.locator('[data-claim][data-kind="reason"]').first().click()],
  [
    "from afar, with a card focused",
    async (page) => {
      for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
      await page.getByRole("button", { name: "Zoom out" }).click();
      await page.getByRole("button", { name: "Zoom out" }).click();
    },
  ],
  [
    "with a card's menu open",
    (page) => page.locator('[data-claim][data-kind="reason"]').first().click({ button: "right" }),
  ],
  ["with one branch alone, from close", (page) => branchFromClose(page)],
  [
    "with words beside the pointer",
    async (page) => {
      await page.locator('[data-claim][data-kind="reason"]').first().hover();
      await page.getByRole("tooltip").waitFor();
    },
  ],
];

it.each(
  states.flatMap(([name, act]) => [
    { name, act, theme: "light" as const },
    { name, act, theme: "dark" as const },
  ]),
)("axe finds nothing to mend $name, $theme", async ({ act, theme }) => {
  const { page } = await open({ language: "en", theme, reducedMotion: true });
  await page.locator("[data-claim]").first().waitFor();
  await act(page);
  await page.waitForTimeout(200);
  expect(await accessibilityFaults(page)).toEqual([]);
});

async function branchFromClose(page: Page): Promise<void> {
  await page.locator('[data-claim][data-kind="reason"]').nth(1).dblclick();
  for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "Zoom in" }).click();
  await page.locator(".close-up").first().waitFor();
}

it("axe finds nothing to mend with the conclusion on top, in the whole graph, and on a phone", async () => {
  const top = await open({ language: "zh-Hant", hash: "y=top", theme: "dark", reducedMotion: true });
  await top.page.locator("[data-claim]").first().waitFor();
  expect(await accessibilityFaults(top.page)).toEqual([]);
  const graph = await open({ language: "zh-Hant", hash: "y=layered", reducedMotion: true });
  await graph.page.locator("[data-claim]").first().waitFor();
  expect(await accessibilityFaults(graph.page)).toEqual([]);
  const phone = await open({
    language: "zh-Hant",
    width: 390,
    height: 844,
    touch: true,
    reducedMotion: true,
    hash: "v=map",
  });
  await phone.page.locator("[data-claim]").first().waitFor({ state: "attached" });
  expect(await accessibilityFaults(phone.page)).toEqual([]);
});
