import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { noProblems, open } from "./support/page.ts";

describe("the map with the keyboard alone", () => {
  it("Tab enters it at one card, arrows walk, Enter opens the source and the focus stays", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    await page.locator("[data-claim]").first().waitFor();
    const position = await enterMap(page);
    expect(await kindOf(page, position)).toBe("position");
    await page.keyboard.press("ArrowRight");
    const reason = await focused(page);
    expect(await kindOf(page, reason)).toBe("reason");
    await page.keyboard.press("ArrowDown");
    const next = await focused(page);
    expect(next).not.toBe(reason);
    await page.keyboard.press("Enter");
    await page.locator('[data-region="panel"]').waitFor();
    expect(await focused(page)).toBe(next);
    expect(await page.locator("[aria-current=true]").getAttribute("data-claim")).toBe(next);
    await page.keyboard.press("ArrowLeft");
    expect(await focused(page)).toBe(position);
    await page.keyboard.press("Escape");
    await page.locator('[data-region="panel"]').waitFor({ state: "detached" });
    expect(await focused(page)).toBe(position);
    expect(problems).toEqual(noProblems);
  });

  it("wherever it leads, the focused card is seen, clear of the edges and of the panel by 24 pixels", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    await page.locator("[data-claim]").first().waitFor();
    await enterMap(page);
    await page.keyboard.press("Enter");
    await page.locator('[data-region="panel"]').waitFor();
    for (const key of ["End", "ArrowRight", "ArrowRight", "End", "ArrowLeft", "ArrowLeft", "Home"]) {
      await page.keyboard.press(key);
      await expect.poll(() => clearance(page)).toBeGreaterThanOrEqual(23.5);
    }
  });

  it("the focused card wears a ring of two pixels; the selected one too", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    await page.locator("[data-claim]").first().waitFor();
    await enterMap(page);
    expect(await rings(page)).toBe(1);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    expect(await rings(page)).toBe(2);
  });

  it("F folds and unfolds with the card in its place, and the page says how many claims came", async () => {
    const { page } = await open({ language: "zh-Hant", reducedMotion: true });
    await page.locator("[data-claim]").first().waitFor();
    const position = await enterMap(page);
    await page.keyboard.press("f");
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/已(?:展開，多了|摺起，收進) \d+ 個論點/u);
    const before = await placeOf(page);
    await page.keyboard.press("f");
    await page.keyboard.press("f");
    expect(await placeOf(page)).toEqual(before);
    expect(await focused(page)).toBe(position);
  });

  it("E points at where a card leads beside its place in the tree, Enter goes there", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    await page.locator("[data-card] > .port").first().waitFor();
    const from = await page.evaluate(() => {
      const card = document.querySelector("[data-card]:has(> .port) > [data-claim]");
      if (card instanceof SVGElement) card.focus();
      return card?.getAttribute("data-claim") ?? "";
    });
    await page.keyboard.press("e");
    await expect
      .poll(() => page.getByRole("status").textContent())
      .toMatch(/^Link 1 of \d+: it also (?:supports|rebuts)/u);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).not.toBe(from);
    expect(await page.locator("[aria-current=true]").getAttribute("data-claim")).toBe(await focused(page));
    expect(problems).toEqual(noProblems);
  });

  it("the keys leave the browser's own alone, and an input method its letters", async () => {
    const { page } = await open({ language: "zh-Hant", reducedMotion: true });
    await page.locator("[data-claim]").first().waitFor();
    await enterMap(page);
    const prevented = await page.evaluate(() => {
      const card = document.activeElement;
      const press = (init: KeyboardEventInit) =>
        !card?.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
      return {
        copy: press({ key: "c", ctrlKey: true }),
        find: press({ key: "f", ctrlKey: true }),
        back: press({ key: "ArrowLeft", altKey: true }),
        pageZoom: press({ key: "+", ctrlKey: true }),
        composing: press({ key: "f", isComposing: true }),
        fold: press({ key: "f" }),
      };
    });
    expect(prevented).toEqual({ copy: false, find: false, back: false, pageZoom: false, composing: false, fold: true });
  });

  it("what can be done here stands in the list of shortcuts", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    await page.locator("[data-claim]").first().waitFor();
    await enterMap(page);
    await page.keyboard.press("?");
    const list = page.getByRole("dialog");
    await list.getByText("Fold or unfold", { exact: true }).waitFor();
    await list.getByText("Go to the selected claim").waitFor();
  });
});

/** Presses Tab until a card has the focus. */
async function enterMap(page: Page): Promise<string> {
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press("Tab");
    const claim = await focused(page);
    if (claim !== "") return claim;
  }
  throw new Error("Tab never enters the map");
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-claim") ?? "");
}

async function kindOf(page: Page, claim: string): Promise<string | null> {
  return page.locator(`[data-claim="${claim}"]`).getAttribute("data-kind");
}

function rings(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll(".ring")].filter((ring) => getComputedStyle(ring).visibility === "visible").length,
  );
}

/** Where the focused card is, in whole pixels. */
function placeOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const place = document.activeElement?.getBoundingClientRect();
    return [Math.round(place?.left ?? 0), Math.round(place?.top ?? 0)];
  });
}

/** How far the focused card is from what would cover it. */
function clearance(page: Page): Promise<number> {
  return page.evaluate(() => {
    const card = document.activeElement?.getBoundingClientRect();
    const map = document.querySelector('[data-region="map"]')?.getBoundingClientRect();
    const panel = document.querySelector('[data-region="panel"]')?.getBoundingClientRect();
    if (!card || !map || !panel) return -1;
    return Math.min(card.left - map.left, card.top - map.top, panel.left - card.right, map.bottom - card.bottom);
  });
}
