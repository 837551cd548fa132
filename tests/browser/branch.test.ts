import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { noProblems, open } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

const [claim, reason] = ["wechat-many-users", "users-1bn"];

describe("a branch by itself", () => {
  it.each([
    [1440, 900, "en"],
    [1440, 900, "zh-Hant"],
    [1280, 800, "en"],
    [1100, 800, "en"],
  ] as const)(
    "beside the panel, at %i by %i pixels (%s), has each card whole or out of sight",
    async (width, height, language) => {
      const { page, problems } = await open({ language, reducedMotion: true, width, height, hash: `c=${claim}` });
      await isolate(page);
      const { seen, cut } = await places(page);
      expect(seen).toEqual(expect.arrayContaining([claim, reason]));
      expect(cut).toEqual([]);
      expect(problems).toEqual(noProblems);
    },
  );

  it("is seen the same where a link leads to it", async () => {
    const { page, problems } = await open({
      language: "en",
      reducedMotion: true,
      hash: `c=${claim}&b=${claim}&f=@all`,
    });
    await page.locator('[data-region="panel"] h2').waitFor();
    await expect.poll(async () => (await places(page)).cut).toEqual([]);
    expect((await places(page)).seen).toEqual(expect.arrayContaining([claim, reason]));
    expect(problems).toEqual(noProblems);
  });

  it("is seen again in all of the map once the panel is gone, unless one has looked elsewhere since", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, hash: `c=${claim}` });
    const close = async () => {
      await page.locator('[data-region="panel"]').getByRole("button", { name: "Close" }).click();
      await page.locator('[data-region="panel"]').waitFor({ state: "detached" });
    };
    await isolate(page);
    const beside = await places(page);
    await close();
    await expect.poll(async () => (await places(page)).seen.length).toBeGreaterThan(beside.seen.length);
    await expect.poll(async () => (await places(page)).cut).toEqual([]);
    await page.locator(`[data-claim="${claim}"]`).first().click();
    await page.locator('[data-region="panel"] h2').waitFor();
    const before = await transform(page);
    await page.keyboard.press("Shift+ArrowDown");
    await expect.poll(() => transform(page)).not.toBe(before);
    const moved = await transform(page);
    await close();
    await page.waitForTimeout(400);
    expect(await transform(page)).toBe(moved);
  });

  it("has its claim and the way back beside a panel that takes most of the window", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, width: 768, height: 1024, hash: `c=${claim}` });
    await isolate(page);
    expect((await places(page)).seen).toEqual([claim]);
    await page.getByRole("button", { name: "Leave the branch" }).click();
    await page.getByRole("region", { name: "One branch alone" }).waitFor({ state: "detached" });
  });
});

/** Isolates the branch of the claim that the panel is about. */
async function isolate(page: Page): Promise<void> {
  await page.locator('[data-region="panel"] h2').waitFor();
  await drawn(page);
  const before = await transform(page);
  await page.locator(`[data-claim="${claim}"]`).first().focus();
  await page.keyboard.press("i");
  await page.locator("section[aria-label] > button").first().waitFor();
  await expect.poll(() => transform(page)).not.toBe(before);
  await page.waitForTimeout(400);
}

function transform(page: Page): Promise<string | null> {
  return page.locator("[data-showing] > g").getAttribute("transform");
}

/** Which cards are seen whole in what spine and panel leave free of the map, and which are cut off by the panel or the window. */
function places(page: Page): Promise<{ readonly seen: readonly string[]; readonly cut: readonly string[] }> {
  return page.evaluate(() => {
    const panel = document.querySelector('[data-region="panel"]')?.getBoundingClientRect();
    const right = panel?.left ?? innerWidth;
    const cards = [...document.querySelectorAll('[data-region="map"] [data-card]')].map((card) => ({
      id: card.getAttribute("data-card") ?? "",
      place: card.getBoundingClientRect(),
    }));
    const seen = cards.filter(({ place }) => place.left >= 58 && place.right <= right);
    const cut = cards.filter(({ place }) => place.left < right && place.right > right);
    return { seen: seen.map(({ id }) => id), cut: cut.map(({ id }) => id) };
  });
}
