import type { Page } from "playwright";
import { expect, it } from "vitest";
import { noProblems, open } from "./support/page.ts";

it.each([
  ["light", "zh-Hant"],
  ["dark", "en"],
] as const)(
  "the page opens, %s, %s, without an error, a breach of its policy or a word to another host",
  async (theme, language) => {
    const { page, context, problems } = await open({ theme, language });
    await isDrawn(page);
    await context.close();
    expect(problems).toEqual(noProblems);
  },
);

it("lets no text become an element, no worker start that is not its own, and asks no other host", async () => {
  const { page, context, problems } = await open();
  await isDrawn(page);
  const refused = await page.evaluate(() => {
    const attempts = [
      () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
      () => new DOMParser().parseFromString("<b>x</b>", "text/html"),
      () => new Worker("data:text/javascript,postMessage(1)"),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    });
  });
  await page.evaluate(() => {
    const picture = document.createElement("img");
    picture.src = "https://example.org/picture.png";
    document.body.append(picture);
  });
  await expect.poll(() => problems.policy).toContain("img-src: https://example.org/picture.png");
  await context.close();
  expect(refused).toEqual([true, true, true]);
});

async function isDrawn(page: Page): Promise<void> {
  await page.locator("svg [data-claim]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
