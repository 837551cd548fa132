import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { createView } from "../../src/view/createView.ts";
import { defaultFolds, type Folds } from "../../src/view/folds.ts";
import { holdBack } from "./support/holdBack.ts";
import { noProblems, open } from "./support/page.ts";
import { choose, drawn, openByDialog } from "./support/shell.ts";

const map = shippedMap();

describe("the outline and the map", () => {
  it("show the same claims in the same order, with the same folds and numbers, at first and unfolded", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true });
    await drawn(page);
    for (const folded of [defaultFolds(map), new Set<string>()]) {
      if (folded.size === 0) await choose(page, "Unfold all claims");
      await expect.poll(() => onMap(page)).toHaveLength(viewOf(folded).claims.length);
      const cards = await onMap(page);
      const chips = await folds(page, "svg [data-fold]");
      await page.getByRole("tab", { name: "Outline" }).click();
      await page.getByRole("treeitem").first().waitFor();
      const rows = await inOutline(page);
      expect(rows.map(({ claim }) => claim)).toEqual(cards);
      expect(rows).toEqual(viewOf(folded).claims.map(({ id, number }) => ({ claim: id, number })));
      expect(await folds(page, "[role=tree] [data-fold]")).toEqual(chips);
      await page.getByRole("tab", { name: "Map" }).click();
      await drawn(page);
    }
    expect(problems).toEqual(noProblems);
  });

  it("lead to every cross-link: the outline in a row of its own, the map by a lane", async () => {
    const { page, problems } = await open({ language: "en", reducedMotion: true, hash: "f=@all&v=outline" });
    const expected = viewOf(new Set()).claims.flatMap(({ id, crossLinks }) =>
      crossLinks.map((link) => `${id} ${link}`),
    );
    expect(expected.length).toBeGreaterThan(100);
    await page.getByRole("treeitem").first().focus();
    await openAll(page);
    expect((await linksInOutline(page)).sort()).toEqual([...expected].sort());
    await page.getByRole("tab", { name: "Map" }).click();
    await drawn(page);
    const lanes = await page
      .locator("svg [data-lane]")
      .evaluateAll((all) => all.map((lane) => lane.getAttribute("data-lane") ?? ""));
    expect([...new Set(lanes)].sort()).toEqual([...new Set(expected.map((link) => link.split(" ")[1]))].sort());
    expect(problems).toEqual(noProblems);
  });

  it("show the outline's keys whole, also under a line about all of the map", async () => {
    for (const hash of ["v=outline", "v=outline&e=needs-one", "v=outline&x=contested:yes"]) {
      const { page, context } = await open({ language: "en", reducedMotion: true, hash, width: 1920, height: 1080 });
      const hints = page.getByRole("complementary").getByText("open the source");
      await hints.waitFor();
      if (hash.length > 10) await page.getByRole("region", { name: /^(?:What stands|Filters)$/u }).waitFor();
      const { y, height } = (await hints.boundingBox()) ?? { y: Infinity, height: 0 };
      expect(y + height, hash).toBeLessThanOrEqual(1080 - 12);
      await context.close();
    }
  });

  it("share the selection, which the outline scrolls to", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, hash: "c=network-effect" });
    await drawn(page);
    await choose(page, "Unfold all claims");
    const last = viewOf(new Set()).claims.at(-1)?.id ?? "";
    await page.locator("[data-region=panel]").waitFor();
    await page.evaluate((claim) => {
      location.hash = `c=${claim}&f=@all&v=outline&l=en`;
    }, last);
    const row = page.locator(`[role=treeitem][data-claim="${last}"]`);
    await expect.poll(() => row.getAttribute("aria-selected")).toBe("true");
    await expect.poll(() => clearance(page, `[data-claim="${last}"]`)).toBeGreaterThanOrEqual(23.5);
  });
});

describe("the outline by keys", () => {
  it("2 leads to it and into it; Enter opens the source, the focus stays; Escape closes it", async () => {
    const { page, problems } = await open({ language: "zh-Hant", reducedMotion: true });
    await drawn(page);
    await page.locator("[data-region=map]").focus();
    await page.keyboard.press("2");
    await page.getByRole("tree", { name: /^論點大綱/u }).waitFor();
    await page.keyboard.press("ArrowDown");
    const second = viewOf(defaultFolds(map)).claims[1]?.id;
    expect(await focused(page)).toBe(second);
    await page.keyboard.press("Enter");
    await page.locator("[data-region=panel]").waitFor();
    expect(await focused(page)).toBe(second);
    await page.keyboard.press("Escape");
    await page.locator("[data-region=panel]").waitFor({ state: "detached" });
    expect(await focused(page)).toBe(second);
    await page.keyboard.press("1");
    await drawn(page);
    await expect.poll(() => focused(page)).toBe(second);
    expect(problems).toEqual(noProblems);
  });

  it("closing the panel by its button gives the focus back to the row", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, hash: "v=outline&l=en" });
    const row = page.getByRole("treeitem").nth(1);
    await row.click();
    await page.getByRole("button", { name: "Close the source" }).click();
    expect(await focused(page)).toBe(await row.getAttribute("data-claim"));
  });

  it("the skip link of the map leads into it", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    await drawn(page);
    const skip = page.getByRole("button", { name: "Skip to outline" });
    await skip.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe(viewOf(defaultFolds(map)).claims[0]?.id);
  });

  it("the skip link leads into it too where it is still on its way", async () => {
    const { page } = await open({ language: "en", reducedMotion: true });
    const held: (() => void)[] = [];
    let isFree = false;
    await page.route(/Outline/u, async (route) => {
      if (!isFree) await new Promise<void>((done) => held.push(done));
      await route.continue();
    });
    await page.reload();
    await page.locator("svg [data-claim]").first().waitFor();
    await page.getByRole("button", { name: "Skip to outline" }).press("Enter");
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("body");
    isFree = true;
    for (const release of held) release();
    await expect.poll(() => focused(page)).toBe(viewOf(defaultFolds(map)).claims[0]?.id);
  });

  it("the focused row is seen, clear of what lies on the outline by 24 pixels", async () => {
    const { page } = await open({ language: "en", reducedMotion: true, hash: "v=outline&l=en&f=@all" });
    await page.getByRole("treeitem").first().focus();
    for (const key of ["ArrowDown", "End", "ArrowUp", "Home", "w", "ArrowRight"]) {
      await page.keyboard.press(key);
      await expect.poll(() => clearance(page, ":focus")).toBeGreaterThanOrEqual(23.5);
    }
  });
});

describe("folding in the outline", () => {
  it.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])("keeps the acted row within a pixel of its place, at the end too, at $width pixels", async ({ width, height }) => {
    const { page } = await open({ language: "en", width, height, reducedMotion: true, hash: "v=outline&l=en&f=@all" });
    const { claims } = viewOf(new Set());
    const lastCamp = claims.filter(({ depth }) => depth === 1).at(-1)?.id ?? "";
    const lastReason = claims.filter(({ children }) => children > 0).at(-1)?.id ?? "";
    for (const claim of [claims[1]?.id ?? "", lastCamp, lastReason]) {
      const row = page.locator(`[role=treeitem][data-claim="${claim}"]`);
      await row.scrollIntoViewIfNeeded();
      await row.focus();
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowLeft", "ArrowRight"]) {
        const before = await topOf(page);
        await page.keyboard.press(key);
        await page.waitForTimeout(100);
        expect(Math.abs((await topOf(page)) - before)).toBeLessThanOrEqual(1);
      }
    }
  });
});

it("rows glide to their places for a fifth of a second where motion is wanted, and are there at once where not", async () => {
  for (const reducedMotion of [false, true]) {
    const { page, context } = await open({ language: "en", reducedMotion, hash: "v=outline&l=en&f=@all" });
    await page.locator("[role=treeitem][aria-level='2'][aria-expanded=true]").first().focus();
    await page.evaluate(() => {
      document.addEventListener("keydown", () =>
        requestAnimationFrame(() => {
          const durations = document.getAnimations().map(({ effect }) => Number(effect?.getTiming().duration));
          Reflect.set(window, "durations", durations);
        }),
      );
    });
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(() => Reflect.has(window, "durations"));
    const durations: number[] = await page.evaluate(() => Reflect.get(window, "durations"));
    if (reducedMotion) expect(durations).toEqual([]);
    else expect(new Set(durations)).toEqual(new Set([220]));
    await context.close();
  }
});

describe("a phone", () => {
  const phone = { width: 390, height: 844, touch: true, reducedMotion: true } as const;

  it("lands on the outline, under a plain address, and goes to the map by a button", async () => {
    const { page, problems } = await open({ ...phone, language: "zh-Hant" });
    await page.getByRole("tree").waitFor();
    await page.waitForTimeout(400);
    expect(new URL(page.url()).hash).toBe("");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("支付寶全面升級，微信慌不慌？");
    await page.getByRole("button", { name: "打開地圖" }).tap();
    await drawn(page);
    await page.goBack();
    await page.getByRole("tree").waitFor();
    expect(problems).toEqual(noProblems);
  });

  it("shows on the map, whole and clear of the sheet, the claim that was selected in the outline, wherever one had looked", async () => {
    const { page } = await open({ ...phone, language: "en", hash: "v=map&z=-120,-60,1.4" });
    await drawn(page);
    await page.getByRole("tab", { name: "Outline" }).tap();
    const row = page.locator("[role=treeitem][data-claim][aria-level='3']").nth(3);
    await row.scrollIntoViewIfNeeded();
    await row.tap();
    await page.locator("[data-region=panel]").waitFor();
    const claim = await row.getAttribute("data-claim");
    await page.getByRole("tab", { name: "Map" }).tap();
    await drawn(page);
    const isSeen = () =>
      page.evaluate((claim) => {
        const card = document.querySelector(`svg [data-card="${claim}"]`)?.getBoundingClientRect();
        const sheet = document.querySelector("[data-region=panel]")?.getBoundingClientRect();
        return (
          card && sheet && card.left >= 0 && card.right <= innerWidth && card.top >= 52 && card.bottom <= sheet.top
        );
      }, claim);
    await expect.poll(isSeen).toBe(true);
  });

  it("scrolls the outline to the claim of a link, above the sheet, though that comes late", async () => {
    const { page } = await open({ ...phone, language: "en", hash: "c=ten-prompts&v=outline" });
    await page.locator("[data-region=panel]").waitFor();
    await expect.poll(() => clearance(page, "[aria-selected=true]")).toBeGreaterThanOrEqual(23.5);
    const release = await holdBack(page, /SourcePanel/u);
    await page.reload();
    await page.getByRole("tree").waitFor();
    release();
    await page.locator("[data-region=panel]").waitFor();
    await expect.poll(() => clearance(page, "[aria-selected=true]")).toBeGreaterThanOrEqual(23.5);
  });

  it("keeps the tapped row in sight above the sheet, which stands on the tabs", async () => {
    const { page } = await open({ ...phone, language: "en" });
    const row = page.locator("[role=treeitem][data-claim]").nth(6);
    await row.scrollIntoViewIfNeeded();
    await row.tap();
    const panel = page.locator("[data-region=panel]");
    await panel.waitFor();
    await expect.poll(() => clearance(page, "[aria-selected=true]")).toBeGreaterThanOrEqual(23.5);
    const [sheet, tabs] = [await panel.boundingBox(), await page.locator("[data-region=tabs]").boundingBox()];
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(tabs?.y ?? 0, 0);
  });

  it.each(["en", "zh-Hant"] as const)(
    "shows all of it without sideways scroll at 320 pixels, in %s",
    async (language) => {
      const { page } = await open({ ...phone, width: 320, height: 640, hash: `v=outline&l=${language}&f=@all` });
      await page.getByRole("treeitem").first().focus();
      await openAll(page);
      const beyond = await page.locator("[data-region=outline]").evaluate((region) => {
        const parts = [...region.querySelectorAll<HTMLElement>("*")].filter(
          (part) => part.closest("[aria-hidden=true]") === null,
        );
        const out = parts.filter(
          (part) => part.getBoundingClientRect().right > 320.5 || part.getBoundingClientRect().left < -0.5,
        );
        return [region.scrollWidth > region.clientWidth, ...out.map((part) => part.outerHTML.slice(0, 90))];
      });
      expect(beyond).toEqual([false]);
    },
  );

  it("fits with letters twice as large, the answers beside no label that they cover", async () => {
    const { page } = await open({ ...phone, width: 320, height: 640, hash: "v=outline&l=en&f=@all" });
    await page.getByRole("tree").waitFor();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const region = page.locator("[data-region=outline]");
    expect(await region.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
    const covered = await page.locator("[data-row]").evaluateAll((rows) =>
      rows.flatMap((row) => {
        const label = row.querySelector("bdi")?.getBoundingClientRect();
        const covers = ({ left, right, top, bottom }: DOMRect) =>
          label && left < label.right - 1 && right > label.left && top < label.bottom - 1 && bottom > label.top + 1;
        const tokens = [...row.querySelectorAll("[data-answer]")].map((token) => token.getBoundingClientRect());
        return tokens.some(covers) ? [row.textContent ?? ""] : [];
      }),
    );
    expect(covered).toEqual([]);
  });

  it("has targets of 44 pixels for a finger", async () => {
    const { page } = await open({ ...phone, language: "en" });
    await page.getByRole("tree").waitFor();
    const targets = page.locator("[data-region=outline] :is(button, [role=treeitem], [data-part=caret])");
    const sizes = await targets.evaluateAll((nodes) =>
      nodes.map((node) => node.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
});

it("ten thousand claims unfold, scroll and fold with few rows on the page", async () => {
  const { page, problems } = await open({ language: "en", reducedMotion: true, hash: "v=outline&l=en" });
  await page.getByRole("tree").waitFor();
  await openByDialog(page, "large.json", JSON.stringify(largeMap(10_000)));
  await page.locator("header").getByText("large.json").waitFor();
  await page.getByRole("tab", { name: "Outline" }).click();
  await choose(page, "Unfold all claims");
  await page.getByRole("treeitem").first().focus();
  for (const key of ["End", "ArrowUp", "Home", "ArrowLeft", "ArrowRight"]) {
    await page.keyboard.press(key);
    await expect.poll(() => page.getByRole("treeitem").count(), { message: key }).toBeLessThan(400);
  }
  const last = page.getByRole("treeitem").last();
  await page.keyboard.press("End");
  expect(await last.getAttribute("aria-setsize")).toBe("5");
  expect(problems).toEqual(noProblems);
});

/** How many claims are shown, and which, whatever shows them. */
function viewOf(folded: Folds) {
  return createView(map, { language: "en", layout: "tidy", folded });
}

function shippedMap() {
  const { value } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
  if (!value) throw new Error("the shipped map does not read");
  return value;
}

async function onMap(page: Page): Promise<readonly string[]> {
  const ids = await page
    .locator("svg [data-claim]")
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-claim") ?? ""));
  return [...new Set(ids)];
}

async function inOutline(page: Page) {
  return page.locator("[role=treeitem][data-claim]").evaluateAll((rows) =>
    rows.map((row) => ({
      claim: row.getAttribute("data-claim") ?? "",
      number: row.parentElement?.querySelector("[data-part=number]")?.textContent ?? "",
    })),
  );
}

/** What can be unfolded, by claim, with how much is inside. */
async function folds(page: Page, chips: string): Promise<readonly string[]> {
  const found = await page.locator(chips).evaluateAll((nodes) =>
    nodes.map((node) => {
      // What a chip counts is said in words too, for the pointer that rests on it.
      const shown = node.cloneNode(true) as Element;
      for (const title of shown.querySelectorAll("title")) title.remove();
      return `${node.getAttribute("data-fold")} ${shown.textContent?.match(/\d+/gu)?.join(" ") ?? ""}`;
    }),
  );
  return [...new Set(found)].filter((chip) => / \d/u.test(chip)).sort();
}

/** Opens all rows that are closed. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('[role=treeitem][aria-expanded="false"]');
  for (let round = 0; round < 12 && (await closed.count()) > 0; round++) {
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('[role=treeitem][aria-expanded="false"]')) {
        row.parentElement?.querySelector<HTMLElement>("[data-part=caret]")?.click();
      }
    });
  }
  expect(await closed.count()).toBe(0);
}

async function linksInOutline(page: Page): Promise<string[]> {
  return page
    .locator("[role=treeitem][data-lane]")
    .evaluateAll((rows) => rows.map((row) => `${row.getAttribute("data-from")} ${row.getAttribute("data-lane")}`));
}

async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-claim") ?? null);
}

async function topOf(page: Page): Promise<number> {
  return page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? Number.NaN);
}

/** How far a row is from whatever lies over the outline, above and below. */
async function clearance(page: Page, row: string): Promise<number> {
  return page.evaluate((selector) => {
    const box = document.querySelector(`[role=treeitem]${selector}`)?.getBoundingClientRect();
    const region = document.querySelector("[data-region=outline]")?.getBoundingClientRect();
    const sheet = document.querySelector("[data-region=panel]")?.getBoundingClientRect();
    const head = document.querySelector("[data-part=columns]")?.getBoundingClientRect();
    if (!box || !region) return -1;
    const isSheet = sheet !== undefined && sheet.width >= region.width - 1;
    const bottom = isSheet ? sheet.top : region.bottom;
    const top = Math.max(region.top, head && head.height > 0 ? head.bottom : 0);
    // Where there is nothing further to scroll to, nothing lies over the row either.
    const isAtStart = document.querySelector("[data-region=outline]")?.scrollTop === 0;
    return Math.min(isAtStart && box.top >= top ? 24 : box.top - top, bottom - box.bottom);
  }, row);
}

/** A map file of so many claims in the shape of a real one: five camps, each claim under an earlier one. */
function largeMap(count: number) {
  const both = (text: string) => ({ "zh-Hant": text, en: text });
  const claims = Array.from({ length: count }, (_, i) => ({
    id: `c${i}`,
    kind: i < 5 ? "position" : "reason",
    label: both(`Claim ${i}`),
    text: both(`Claim ${i}.`),
    passages: [],
  }));
  const relations = claims.slice(5).map(({ id }, i) => ({
    id: `r${i}`,
    type: i % 3 === 0 ? "rebut" : "support",
    from: id,
    to: `c${Math.floor(i / 5)}`,
    strength: 2,
    basis: "explicit",
  }));
  return { version: 1, id: "large", question: both("How large?"), documents: [], voices: [], claims, relations };
}
