import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { readMap } from "../../src/formats/json.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { noProblems, open } from "./support/page.ts";
import { cancelWhenOffered, choose, drawn, openByDialog, slowDown } from "./support/shell.ts";

it.each([
  ["zh-Hant", "dark"],
  ["en", "light"],
] as const)(
  "prints the map and then all of it as an outline with its passages, in %s, from a %s page",
  async (language, theme) => {
    const { value: map } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
    const { page, context, problems } = await open({ language, theme, reducedMotion: true });
    await drawn(page);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const sheets = page.locator("[data-part=print]");
    await sheets.waitFor();
    const seen = await page.evaluate(() => ({
      others: [...document.querySelectorAll("#root > *")].filter((part) =>
        part.checkVisibility({ visibilityProperty: true }),
      ).length,
      washes: document.querySelectorAll("[data-part=print] [data-layer=territories] > *").length,
      cards: document.querySelectorAll("[data-part=print] svg [data-layer=cards] > [data-claim]").length,
      claims: document.querySelectorAll("[data-part=print] p[data-depth]").length,
      notes: document.querySelectorAll("[data-part=print] ol > li").length,
      ink: getComputedStyle(document.querySelector("[data-part=print]") ?? document.body).color,
    }));
    expect(seen).toEqual({
      others: 1,
      washes: 0,
      cards: seen.cards,
      claims: map?.claims.length,
      notes: map?.claims.reduce((sum, { passages }) => sum + passages.length, 0),
      ink: "rgb(27, 28, 32)",
    });
    expect(seen.cards).toBeGreaterThan(20);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await sheets.waitFor({ state: "detached" });
    await context.close();
    expect(problems).toEqual(noProblems);
  },
);

it("prints the map alone and dark on white where the sheets are still on their way", async () => {
  const { page } = await open({ language: "en", theme: "dark", reducedMotion: true });
  await page.route(/\/Sheets-[^/]+\.js$/u, (route) => route.abort());
  await page.reload();
  await page.locator("svg [data-claim]").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const seen = await page.evaluate(() => ({
    controls: [...document.querySelectorAll("header *, [data-region=map] > button")].filter((part) =>
      part.checkVisibility({ visibilityProperty: true }),
    ).length,
    paper: getComputedStyle(document.body).backgroundColor,
    picture: getComputedStyle(document.querySelector("[data-ground] svg") ?? document.body).filter,
    isMap: document.querySelector("svg [data-card]")?.checkVisibility({ visibilityProperty: true }),
  }));
  expect(seen).toEqual({
    controls: 0,
    paper: "rgb(246, 244, 238)",
    picture: "invert(1) hue-rotate(180deg)",
    isMap: true,
  });
});

it("prints all that is read of the outline, its question too, where the sheets are still on their way", async () => {
  const { page } = await open({ language: "en", width: 390, height: 844, hash: "v=outline" });
  await page.route(/\/Sheets-[^/]+\.js$/u, (route) => route.abort());
  await page.reload();
  await page.getByRole("treeitem").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const seen = await page.evaluate(() =>
    ["[data-region=bar]", "main header"].map((part) =>
      document.querySelector(part)?.checkVisibility({ visibilityProperty: true }),
    ),
  );
  expect(seen).toEqual([false, true]);
});

it("makes the sheets of a very large map by and by, tells how far they are, and can be stopped; then prints all of it", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  await openByDialog(page, "large.json", writeMap(debateOf({ claims: 20_000 })));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  await page.evaluate(() => {
    Reflect.set(window, "print", () => dispatchEvent(new Event("beforeprint")));
  });
  await slowDown(page, 4);
  const preparing = page.evaluate(cancelWhenOffered);
  await page.keyboard.press("Control+p");
  expect(await preparing).toContain("Preparing 20000 claims for print …");
  await page.getByText("Printing was stopped before anything was printed.").first().waitFor();
  expect(await page.locator("[data-part=preparing]").count()).toBe(0);
  await slowDown(page, 1);
  expect(await page.locator("[data-part=print]").count()).toBe(0);
  await choose(page, "Print…");
  await page.locator("[data-part=print]").waitFor({ state: "attached", timeout: 60_000 });
  expect(await page.locator("[data-part=print] p[data-depth]").count()).toBe(20_000);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator("[data-part=print]").waitFor({ state: "detached" });
  expect(problems).toEqual(noProblems);
});

it("puts all claims of a large map on sheets of paper", async () => {
  const { page } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  await openByDialog(page, "large.json", writeMap(debateOf({ claims: 8000 })));
  await page.locator('[data-card="c0"]').waitFor({ timeout: 120_000 });
  await page.evaluate(() => {
    Reflect.set(window, "print", () => dispatchEvent(new Event("beforeprint")));
  });
  await page.keyboard.press("Control+p");
  await page.locator("[data-part=print]").waitFor({ state: "attached", timeout: 60_000 });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  // A sheet for the map, then some fifty claims on each.
  expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThan(100);
});
