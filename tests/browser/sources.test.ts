import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";

const claim = "no-social-rival";

describe("from a claim to its source", () => {
  it("a click on a card shows who says it, in which paragraph, in which words", async () => {
    const { page, problems } = await open({ language: "en" });
    await card(page, "wechat-safe").click();
    const panel = panelOf(page);
    await panel.getByRole("heading", { name: "WeChat need not panic" }).waitFor();
    await panel.getByText("Paragraph 1 of 4").waitFor();
    await panel.getByText("author uncertain").waitFor();
    await panel.getByText("Not attached").waitFor();
    expect(await panel.locator("[data-part=phrase] mark").textContent()).toBe("比較難撼動");
    expect(await panel.locator("[data-part=gist] p[lang=en]").textContent()).toContain("hard for anyone");
    expect(problems).toEqual(noProblems);
  });

  it("a Chinese title that is longer than a line breaks between words", async () => {
    const { page, problems } = await open({ language: "zh-Hant", hash: `c=${claim}`, width: 390, height: 844 });
    const title = panelOf(page).getByRole("heading").first();
    await title.waitFor();
    await page.evaluate(() => document.fonts.ready);
    const lines = await title.evaluate((heading) => {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const found: { word: string; rows: number; top: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const rows = [...range.getClientRects()];
        found.push({ word: node.textContent ?? "", rows: rows.length, top: rows[0]?.top ?? 0 });
      }
      return found;
    });
    expect(lines.filter(({ rows }) => rows !== 1)).toEqual([]);
    expect(new Set(lines.map(({ top }) => top)).size).toBe(2);
    expect(lines.map(({ word }) => word)).toContain("軟體");
    expect(problems).toEqual(noProblems);
  });

  it("Enter on a card opens the panel and leaves the focus on the card; F6 goes to the panel, Esc back", async () => {
    const { page, problems } = await open({ language: "en" });
    await card(page, "wechat-safe").focus();
    await page.keyboard.press("Enter");
    await panelOf(page).waitFor();
    expect(await focusedClaim(page)).toBe("wechat-safe");
    await page.keyboard.press("F6");
    expect(await panelOf(page).evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await panelOf(page).waitFor({ state: "detached" });
    expect(await focusedClaim(page)).toBe("wechat-safe");
    expect(problems).toEqual(noProblems);
  });

  it("N and P step through the sources from the map and from the panel, and the address says which", async () => {
    const { page, problems } = await open({ language: "en", hash: "c=wechat-safe" });
    const place = panelOf(page).locator("[data-source-index]");
    await place.waitFor();
    await card(page, "wechat-safe").focus();
    await page.keyboard.press("n");
    await expect.poll(() => place.getAttribute("data-source-index")).toBe("1");
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/Source 2 of \d+\. Answer 2, paragraph/u);
    await panelOf(page).getByRole("button", { name: "Close the source" }).focus();
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await page.keyboard.press("p");
    await expect.poll(() => place.getAttribute("data-source-index")).toBe("2");
    await expect.poll(() => new URL(page.url()).hash).toContain("s=3");
    expect(problems).toEqual(noProblems);
  });

  it("what bears on it is a link, and back returns", async () => {
    const { page, problems } = await open({ language: "en", hash: `c=${claim}` });
    const panel = panelOf(page);
    const heading = panel.getByRole("heading", { level: 2 });
    const before = await heading.textContent();
    await panel.getByRole("region", { name: "Read on" }).getByRole("link").first().click();
    await expect.poll(() => heading.textContent()).not.toBe(before);
    await expect.poll(() => heading.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(() => heading.textContent()).toBe(before);
    expect(problems).toEqual(noProblems);
  });

  it("a mark on the strip leads to what else is claimed there", async () => {
    const { page, problems } = await open({ language: "en", hash: `c=${claim}` });
    const panel = panelOf(page);
    const mark = panel.getByRole("toolbar", { name: "Other sources in this answer" }).getByRole("button").first();
    expect((await boxOf(mark)).width).toBeGreaterThanOrEqual(24);
    const label = await mark.getAttribute("aria-label");
    await mark.click();
    await expect
      .poll(() => page.locator("[data-region=map] [aria-current]").getAttribute("aria-label"))
      .toContain(label);
    expect(problems).toEqual(noProblems);
  });

  it("the byline stands behind its button, and nowhere else", async () => {
    const { page, problems } = await open({ language: "zh-Hant", hash: `c=${claim}` });
    const panel = panelOf(page);
    expect(await panel.textContent()).not.toContain("署名：");
    await panel.getByRole("button", { name: "作者是怎麼認定的" }).click();
    await panel.getByRole("dialog").getByText("署名：").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await panel.getByRole("dialog").count()).toBe(0);
    expect(await panel.count()).toBe(1);
    expect(problems).toEqual(noProblems);
  });

  it("a claim is copied with its place, its key phrase and a link that leads back to it", async () => {
    const { page, context, problems } = await open({ language: "en", hash: `c=${claim}` });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await panelOf(page).getByRole("button", { name: "More", exact: true }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await panelOf(page).getByRole("menuitem", { name: "Copy claim" }).click();
    await page.getByText("Claim copied").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [sentence, source, link = ""] = copied.split("\n");
    expect(sentence).toContain("any other social app");
    expect(source).toBe("Answer 1, paragraph 3: “包括支付寶”");
    await page.goto("about:blank");
    await page.goto(link);
    await panelOf(page).getByRole("heading", { name: "any other social app" }).waitFor();
    expect(problems).toEqual(noProblems);
  });
});

describe("the panel is within reach of everyone", () => {
  it.each([
    ["light", "zh-Hant"],
    ["dark", "en"],
  ] as const)("has no accessibility fault in %s, %s", async (theme, language) => {
    const { page, problems } = await open({ theme, language, hash: "c=services-on-front&s=2" });
    await panelOf(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual(noProblems);
  });

  it("is a sheet on a narrow screen, whose sizes have buttons that a finger hits", async () => {
    const visit = { width: 390, height: 844, touch: true, reducedMotion: true, language: "en" } as const;
    const { page, problems } = await open({ ...visit, hash: `c=${claim}` });
    const panel = panelOf(page);
    await panel.waitFor();
    expect((await boxOf(panel)).height).toBeLessThanOrEqual(844 * 0.66 + 1);
    await panel.getByRole("button", { name: "Full screen" }).tap();
    expect((await boxOf(panel)).height).toBeGreaterThan(700);
    await panel.getByRole("button", { name: "Title only" }).tap();
    expect((await boxOf(panel)).height).toBe(88);
    await panel.getByRole("button", { name: "Content" }).tap();
    for (const button of await panel.getByRole("button").all()) {
      const { width, height } = await boxOf(button);
      const isMark = await button.evaluate((node) => node.closest("[role=toolbar]") !== null);
      if (!isMark)
        expect([width >= 44, height >= 44, await button.textContent()]).toEqual([true, true, expect.anything()]);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual(noProblems);
  });

  it.each([
    ["wechat-first", "zh-Hant"],
    ["no-social-rival", "zh-Hant"],
    ["network-effect", "en"],
    ["no-social-rival", "en"],
  ] as const)("shows a passage without its text on a phone without scrolling: %s, %s", async (claim, language) => {
    const visit = { width: 390, height: 844, touch: true, reducedMotion: true, language } as const;
    const { page } = await open({ ...visit, hash: `c=${claim}` });
    const panel = panelOf(page);
    await page.evaluate(() => document.fonts.ready);
    const attach = await boxOf(panel.locator("[data-part=attach]"));
    const actions = await boxOf(panel.getByRole("button", { name: /^(?:更多|More)$/u }));
    expect(attach.y + attach.height).toBeLessThan(actions.y - 10);
  });

  it.each([
    ["subsidies", true],
    ["no-social-rival", false],
  ])(
    "shows a gist in both languages on a phone where the offer to attach the text stays in sight: %s",
    async (claim, both) => {
      const visit = { width: 390, height: 844, touch: true, reducedMotion: true, language: "en" } as const;
      const { page } = await open({ ...visit, hash: `c=${claim}` });
      const panel = panelOf(page);
      await panel.waitFor();
      await page.evaluate(() => document.fonts.ready);
      const chinese = panel.locator("[data-part=gist] > p[lang=zh-Hant]");
      await expect.poll(() => chinese.isVisible()).toBe(both);
      const attach = await boxOf(panel.locator("[data-part=attach]"));
      const actions = await boxOf(panel.getByRole("button", { name: "More", exact: true }));
      expect(attach.y + attach.height).toBeLessThan(actions.y - 10);
      await panel.getByRole("button", { name: "Full screen" }).tap();
      expect(await chinese.isVisible()).toBe(true);
    },
  );

  it("shows a gist in both languages as long as there is room, on a phone that is turned or made lower and back", async () => {
    const visit = { width: 390, height: 844, touch: true, reducedMotion: true, language: "en" } as const;
    const { page } = await open({ ...visit, hash: "c=subsidies" });
    const chinese = panelOf(page).locator("[data-part=gist] > p[lang=zh-Hant]");
    await expect.poll(() => chinese.isVisible()).toBe(true);
    await page.setViewportSize({ width: 390, height: 740 });
    await expect.poll(() => chinese.isVisible()).toBe(false);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => chinese.isVisible()).toBe(true);
  });

  it.each([
    [320, 16],
    [1440, 32],
    [320, 32],
  ])("fits %i pixels of width with letters of %i pixels, without sideways scrolling", async (width, size) => {
    const { page } = await open({ width, height: 900, hash: "c=services-on-front", language: "en" });
    const panel = panelOf(page);
    await panel.waitFor();
    await page.evaluate((pixels) => {
      document.documentElement.style.fontSize = `${pixels}px`;
    }, size);
    const overflowing = await panel.evaluate((node) => {
      const edge = node.getBoundingClientRect().right + 1;
      return [...node.querySelectorAll("*")]
        .filter((part) => !part.closest("[role=toolbar], [aria-hidden=true]"))
        .filter((part) => part.getBoundingClientRect().right > edge)
        .map((part) => part.outerHTML.slice(0, 120));
    });
    expect(overflowing).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

function card(page: Page, id: string): Locator {
  return page.locator(`[data-region=map] [data-claim="${id}"][role=button]`);
}

function panelOf(page: Page): Locator {
  return page.locator("[data-region=panel]");
}

function focusedClaim(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-claim") ?? null);
}

async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error("what was asked for is not to be seen");
  return box;
}
