import type { Page } from "playwright";
import { expect, it, vi } from "vitest";
import { poll } from "../../bench/poll.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { noProblems, open } from "./support/page.ts";
import { drawn as isDrawn, openByDialog } from "./support/shell.ts";

// A map of this size is read and laid out in some seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const reasons = 1200;
it("a claim with very many reasons is drawn with no more than is seen, from afar and to read", async () => {
  const { page, context, problems } = await open({ language: "en", reducedMotion: true });
  await isDrawn(page);
  await openByDialog(page, "poll.json", writeMap(poll(reasons)));
  await page.locator('[data-card="c0"]').waitFor();
  await page.evaluate(() => (location.hash += "&f=@all"));
  await expect.poll(() => page.locator("[data-card]").count(), { timeout: 60_000 }).toBeGreaterThan(40);
  for (const zoom of [0.15, 0.3, 0.5, 1]) {
    await lookFrom(page, zoom);
    // Each claim by itself would take some ten elements, and a line.
    await expect.poll(() => tooMuch(page), { timeout: 20_000 }).toEqual({});
  }

  // Words that are set otherwise at another zoom come and go a few at a time.
  await lookFrom(page, 0.5);
  await expect.poll(() => page.locator(".scaled").count()).toBeGreaterThan(150);
  await page.evaluate(watchWords);
  await lookFrom(page, 0.3);
  await expect.poll(() => page.evaluate(() => Number(Reflect.get(window, "wordsCome")))).toBeGreaterThan(150);
  expect(await page.evaluate(() => Number(Reflect.get(window, "mostAtOnce")))).toBeLessThan(70);

  // Nor is there more on the way from near to afar, while the claim with all that belongs to it is lit.
  await page.locator('[data-claim="c0"]').first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("complementary").waitFor();
  await page.evaluate(watchMost);
  await lookFrom(page, 0.15);
  expect(await page.evaluate(() => Number(Reflect.get(window, "changes")))).toBeGreaterThan(2);
  expect(await page.evaluate(() => Number(Reflect.get(window, "mostDrawn")))).toBeLessThan(9 * reasons);
  expect(await tooMuch(page)).toEqual({});
  await context.close();
  expect(problems).toEqual(noProblems);
});

/** Runs in the page: keeps how many elements were drawn at the most from now on. */
function watchMost(): void {
  const look = () => {
    const drawn = document.querySelectorAll("svg[data-showing] *").length;
    Reflect.set(window, "changes", 1 + Number(Reflect.get(window, "changes") ?? 0));
    Reflect.set(window, "mostDrawn", Math.max(drawn, Number(Reflect.get(window, "mostDrawn") ?? 0)));
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
  look();
}

/** Runs in the page: keeps how many settings of words came or went in all from now on, and at once. */
function watchWords(): void {
  const wordsIn = (nodes: NodeList) =>
    [...nodes].reduce(
      (sum, node) =>
        sum + (node instanceof Element ? Number(node.matches(".scaled")) + node.querySelectorAll(".scaled").length : 0),
      0,
    );
  const heard = (records: MutationRecord[]) => {
    const come = records.reduce((sum, { addedNodes }) => sum + wordsIn(addedNodes), 0);
    const gone = records.reduce((sum, { removedNodes }) => sum + wordsIn(removedNodes), 0);
    Reflect.set(window, "wordsCome", come + Number(Reflect.get(window, "wordsCome") ?? 0));
    Reflect.set(window, "mostAtOnce", Math.max(come, gone, Number(Reflect.get(window, "mostAtOnce") ?? 0)));
  };
  new MutationObserver(heard).observe(document.body, { subtree: true, childList: true });
}

/** Of what is drawn, that which is more than is seen. */
async function tooMuch(page: Page): Promise<Readonly<Record<string, number>>> {
  const most = new Map([
    ["svg[data-showing] *", 6 * reasons],
    ['[data-level="near"] [data-edge]', reasons / 2],
    [".scaled", 0.6 * reasons],
  ]);
  const counts = await Promise.all(
    [...most.keys()].map(async (selector) => [selector, await page.locator(selector).count()] as const),
  );
  return Object.fromEntries(counts.filter(([selector, count]) => count > (most.get(selector) ?? 0)));
}

/** Looks at where the reasons begin, and waits until all of it is drawn. */
async function lookFrom(page: Page, zoom: number): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `${location.hash.replace(/&z=[^&]*/u, "")}&z=${[-300 * to, 100, to].join()}`;
  }, zoom);
  const showing = zoom < 0.8 ? /far|mid/u : /near/u;
  await expect.poll(() => page.locator("svg[data-showing]").getAttribute("data-showing")).toMatch(showing);
  await expect.poll(() => page.locator("canvas[data-painting]").count(), { timeout: 30_000 }).toBe(0);
}
