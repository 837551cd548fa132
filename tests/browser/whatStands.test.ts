import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { holdBack } from "./support/holdBack.ts";
import { noProblems, open } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

/** How many claims the shipped map has. */
const shippedClaims = (JSON.parse(readFileSync("data/alipay-wechat/map.json", "utf8")) as { claims: unknown[] }).claims
  .length;

it("the key gives way where what is moved takes its room, and has a ground of its own above a band", async () => {
  const { page } = await open({ language: "en", reducedMotion: true, hash: "e=needs-one" });
  await drawn(page);
  const key = page.locator("svg[data-lies]");
  await expect.poll(() => key.getAttribute("data-lies")).toBe("free");
  const height = async () => Number(await key.getAttribute("height"));
  const full = await height();
  await page.mouse.move(700, 880);
  await page.mouse.wheel(0, -150);
  // In less room it says less: what verdicts mean stands above the map too.
  await expect.poll(height).toBeLessThan(full / 2);
  expect(await key.isVisible()).toBe(true);
  await page.mouse.wheel(0, -100);
  await expect.poll(() => key.getAttribute("data-lies")).toBe("on words");
  await expect.poll(() => key.isVisible()).toBe(false);
  // Who hears the page is told all of it still.
  expect(await page.getByRole("img", { name: /^Key: .*What follows/u }).count()).toBe(1);
  await page.mouse.wheel(0, 250);
  await expect.poll(() => key.getAttribute("data-lies")).toBe("free");
  await page.goto(`${page.url().split("#")[0]}#f=@all`);
  await page.reload();
  await drawn(page);
  await expect.poll(() => key.getAttribute("data-lies")).toBe("on lines");
  const ground = await key.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(ground).not.toMatch(/rgba|transparent/u);
});

it.each([1920, 1440])(
  "what the words mean stands below the button that shows it, which stays, %i pixels wide",
  async (width) => {
    const { page } = await open({ language: "en", reducedMotion: true, hash: "e=needs-one", width, height: 1080 });
    const button = page.getByRole("button", { name: "What this means" });
    const before = await button.boundingBox();
    await button.click();
    const words = await page.getByText("It does not say what is true").last().boundingBox();
    expect(await button.boundingBox()).toEqual(before);
    expect(words?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? Infinity));
  },
);

it("a reader sees what stands, why, how strong, where the debate turns, and gets it back by the link", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  await drawn(page);
  await page.getByRole("button", { name: "Show what stands" }).click();
  const line = page.getByRole("region", { name: "What stands" });
  const [stand, fall, wait] = ((await line.textContent()) ?? "").match(/\d+/gu)?.map(Number) ?? [];
  expect((stand ?? 0) + (fall ?? 0) + (wait ?? 0)).toBe(shippedClaims);
  const pills = page.locator('[data-level="near"] [data-card] .standing');
  expect(await pills.count()).toBe(await page.locator("[data-card]").count());

  await page.locator('[data-claim="wechat-safe"]').first().click();
  const part = page.getByRole("region", { name: "By this map" });
  await part
    .getByText(/stands\.|falls|circle/u)
    .first()
    .waitFor();
  const decider = part.getByRole("link").first();
  const name = await decider.textContent();
  await decider.click();
  await expect
    .poll(() => page.locator("main [aria-current=true]").first().getAttribute("aria-label"))
    .toContain(name ?? "?");

  await page.getByRole("button", { name: "Where it turns" }).click();
  const list = page.getByRole("region", { name: "Where the debate turns" });
  await list.waitFor();
  const figures = (await list.locator("li > b").allTextContents()).map(Number);
  expect(figures.length).toBeGreaterThan(2);
  expect(figures).toEqual([...figures].sort((a, b) => b - a));

  await expect.poll(() => new URL(page.url()).hash).toMatch(/e=needs-one&k=cruxes/u);
  await page.reload();
  await list.waitFor();
  expect(await pills.count()).toBeGreaterThan(0);
  expect(problems).toEqual(noProblems);
});

it("a key that is pressed before its part of the page has come waits for it", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true });
  const release = await holdBack(page, /\/WhatStands-[^/]+\.js$/u);
  await page.reload();
  await page.locator("main [data-claim]").first().focus();
  await page.keyboard.press("v");
  expect(await page.getByRole("button", { name: "Show what stands" }).count()).toBe(0);
  release();
  await page.getByRole("region", { name: "What stands" }).waitFor();
  expect(problems).toEqual(noProblems);
});

it("the map gives way to a panel about all of it, and comes back when that is closed", async () => {
  const { page } = await open({ language: "en", reducedMotion: true, hash: "e=needs-one&l=en&t=light" });
  await page.getByRole("region", { name: "What stands" }).waitFor();
  const world = page.locator("[data-showing] > g");
  const before = await world.getAttribute("transform");
  await page.locator("main [data-claim]").first().focus();
  await page.keyboard.press("c");
  await page.getByRole("region", { name: "Where the debate turns" }).waitFor();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [panel] = document.querySelectorAll("[data-region=panel]");
        const edge = innerWidth - (panel?.getBoundingClientRect().width ?? 0);
        const cards = [...document.querySelectorAll("[data-region=map] [data-card]")];
        return cards.filter((card) => card.getBoundingClientRect().right > edge).length;
      }),
    )
    .toBe(0);
  await page.keyboard.press("c");
  await expect.poll(() => world.getAttribute("transform")).toBe(before);
});

it.each(
  ["e=needs-one", "e=needs-one&c=wechat-safe", "e=attack-only&v=outline", "k=cruxes", "k=semantics"].flatMap((hash) => [
    { hash, theme: "light" as const },
    { hash, theme: "dark" as const },
  ]),
)("axe finds nothing to mend: $hash, $theme", async ({ hash, theme }) => {
  const { page } = await open({ language: "en", theme, hash, reducedMotion: true });
  await page.locator("main [data-claim]").first().waitFor();
  await page.waitForTimeout(600);
  expect(await accessibilityFaults(page)).toEqual([]);
});

it("on a phone the line and the sheet of cruxes have nothing that axe finds", async () => {
  const { page } = await open({
    language: "zh-Hant",
    width: 390,
    height: 844,
    touch: true,
    hash: "k=cruxes",
    reducedMotion: true,
  });
  await page.locator("main [data-claim]").first().waitFor();
  await page.waitForTimeout(600);
  expect(await accessibilityFaults(page)).toEqual([]);
});
