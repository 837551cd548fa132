import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { open } from "./support/page.ts";

const states: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ["as it is found", "v=outline", async () => {}],
  ["with everything unfolded", "v=outline&f=@all", async () => {}],
  ["with a claim selected", "v=outline&c=network-effect", (page) => page.locator("[data-region=panel]").waitFor()],
  [
    "with links opened and one of them focused",
    "v=outline",
    async (page) => {
      await page.locator('[data-look="links"] > [role=treeitem]').first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
    },
  ],
];

const looks = [
  { theme: "light", language: "zh-Hant" },
  { theme: "dark", language: "en" },
] as const;

describe.each(looks)("axe finds nothing to mend in the outline, $theme, $language,", ({ theme, language }) => {
  it.each(states)("%s", async (_, hash, reach) => {
    for (const width of [1440, 768, 390]) {
      const visit = { theme, language, width, height: 844, touch: width < 640, reducedMotion: true };
      const { page, context } = await open({ ...visit, hash: `${hash}&l=${language}&t=${theme}` });
      await page.getByRole("tree").waitFor();
      await reach(page);
      expect(await accessibilityFaults(page), `at ${width} pixels`).toEqual([]);
      await context.close();
    }
  });
});
