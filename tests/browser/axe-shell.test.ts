import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { open } from "./support/page.ts";
import { choose, drawn, drop } from "./support/shell.ts";

const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["the page as it is found", async () => {}],
  ["the open file menu", (page) => page.locator("header [aria-haspopup=menu]").click()],
  ["the keyboard shortcuts", (page) => choose(page, /Keyboard shortcuts|鍵盤快速鍵/u)],
  ["what it says about itself", (page) => choose(page, /About and licence|關於與授權/u)],
  [
    "the issues of a file",
    async (page) => {
      await drop(page, "bad.json", '{\n  "version": 1,\n  "clams": [,]\n}');
      await page.getByRole("dialog").waitFor();
    },
  ],
  ["a note that something was done", (page) => page.locator("[data-command=copyLink]").click()],
];

describe.each([
  ["light", "zh-Hant"],
  ["dark", "en"],
] as const)("%s, %s", (theme, language) => {
  it.each(states)("%s has no fault that axe finds", async (_, reach) => {
    const { page, context } = await open({ theme, language, reducedMotion: true });
    await drawn(page);
    await reach(page);
    await page.waitForTimeout(200);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  it("nor has the page on a phone", async () => {
    const { page, context } = await open({ theme, language, width: 390, height: 844, touch: true, hash: "v=map" });
    await drawn(page);
    await page.locator("header [aria-haspopup=menu]").click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });
});
