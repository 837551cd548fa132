import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";
import { drawn, drop } from "./support/shell.ts";

const harmless = { reducedMotion: true } as const;

/** How many claims of the shipped map have these letters in what they are found by. */
function claimsWith(letters: string): number {
  const { claims } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8")).value ?? { claims: [] };
  const found = claims.filter(({ label, text, verdict, passages }) => {
    const said = passages.map(({ phrase, gloss, gist }) => ({ phrase, gloss, gist }));
    return JSON.stringify({ label, text, verdict, said }).toLowerCase().includes(letters);
  });
  return found.length;
}

describe("the search", () => {
  it("leads by fifteen keys to a claim and its source", async () => {
    const { page, context, problems } = await open({ language: "en", ...harmless });
    await drawn(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").pressSequentially("subsid");
    const claims = page.getByRole("group", { name: `Claims ${claimsWith("subsid")}`, exact: true });
    await claims.waitFor();
    expect(await claims.getByRole("option").count()).toBe(claimsWith("subsid"));
    await page.keyboard.press("Control+Enter");
    const panel = page.locator("[data-region=panel]");
    await panel.getByText("Answer 8").first().waitFor();
    await expect.poll(() => panel.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    expect(hashOf(page)).toContain("c=subsidies");
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("brings a claim that is folded away into sight and gives it the focus", async () => {
    const { page, context, problems } = await open({ language: "en", ...harmless });
    await drawn(page);
    const card = page.locator('main [data-claim="users-12bn"]');
    expect(await card.count()).toBe(0);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("1.2bn users");
    await page.getByRole("option", { name: /Alipay has 1\.2bn users/u }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => card.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.waitForTimeout(500);
    const [box, panel] = [await card.boundingBox(), await page.locator("[data-region=panel]").boundingBox()];
    if (!box || !panel) throw new Error("neither the card nor the panel may be missing");
    expect(box.y).toBeGreaterThanOrEqual(52);
    expect(box.y + box.height).toBeLessThanOrEqual(900);
    expect(box.x + box.width).toBeLessThanOrEqual(panel.x);
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("finds by simplified characters what is written in traditional ones", async () => {
    const { page, context, problems } = await open(harmless);
    await drawn(page);
    await page.getByRole("button", { name: "搜尋論點、回答" }).click();
    await page.keyboard.type("补贴");
    await page.getByRole("option", { name: /補貼/u }).first().waitFor();
    expect(await page.locator("dialog mark").first().textContent()).toBe("補貼");
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("walks through hits without a trace; Escape leaves view, address, history and focus as they were", async () => {
    const { page, context, problems } = await open({ language: "en", ...harmless });
    await drawn(page);
    const card = page.locator('main [data-claim="wechat-safe"]');
    await card.focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(700);
    const [before, steps, place] = [hashOf(page), await historyLength(page), await card.boundingBox()];
    await page.keyboard.press("/");
    await page.keyboard.type("pay");
    await page.getByRole("group", { name: /Claims/u }).waitFor();
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowDown");
    await expect.poll(() => hashOf(page)).toContain("q=pay");
    await page.keyboard.press("Escape");
    await expect.poll(() => hashOf(page)).toBe(before);
    expect(await historyLength(page)).toBe(steps);
    expect(await card.boundingBox()).toEqual(place);
    expect(await card.evaluate((node) => node === document.activeElement)).toBe(true);
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("is one step in the history by Enter, and the way back does not open it again", async () => {
    const { page, context, problems } = await open({ language: "en", hash: "c=wechat-safe", ...harmless });
    await drawn(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").pressSequentially("meituan");
    await expect.poll(() => hashOf(page)).toContain("q=meituan");
    await page
      .getByRole("option", { selected: true })
      .getByText(/Meituan/u)
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => hashOf(page)).toContain("c=wrong-opponent");
    expect(hashOf(page)).not.toContain("q=");
    await page.goBack();
    await expect.poll(() => hashOf(page)).toContain("c=wechat-safe");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await context.close();
    expect(problems).toEqual(noProblems);
  });

  it("is the whole screen of a phone, down to 320 pixels, with nothing cut off", async () => {
    for (const [width, height] of [
      [390, 844],
      [320, 640],
    ] as const) {
      const { page, context, problems } = await open({ language: "en", width, height, touch: true, ...harmless });
      await page.locator("main").waitFor();
      await page.getByRole("button", { name: "Search", exact: true }).tap();
      await page.getByRole("combobox").fill("merchants");
      await page.getByRole("group", { name: /Claims/u }).waitFor();
      expect(await page.getByRole("dialog").boundingBox()).toEqual({ x: 0, y: 0, width, height });
      expect(await cutOff(page)).toEqual([]);
      await page.getByRole("option").first().tap();
      await page.locator("[data-region=panel]").waitFor();
      await context.close();
      expect(problems).toEqual(noProblems);
    }
  });

  it("fetches the table of characters only when somebody seeks, and does without it where it cannot be had", async () => {
    const { page, context } = await open({ language: "en", ...harmless });
    const asked: string[] = [];
    await page.route("**/TSCharacters-*.js", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.reload();
    await drawn(page);
    expect(asked).toEqual([]);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("補貼");
    await page.getByRole("group", { name: `Claims ${claimsWith("補貼")}`, exact: true }).waitFor();
    expect(asked.length).toBeGreaterThan(0);
    await context.close();
  });
});

describe.each([
  ["light", "zh-Hant"],
  ["dark", "en"],
] as const)("%s, %s: axe finds nothing to mend", (theme, language) => {
  it.each([
    ["before anything is typed", ""],
    ["with hits", "支付"],
    ["with hits that only come near", "企业微信美团"],
    ["with answers alone", "@"],
    ["with commands alone", ">"],
    ["with nothing found", "zebra"],
  ])("%s", async (_, query) => {
    const { page, context } = await open({ theme, language, ...harmless });
    await drawn(page);
    await page.keyboard.press("Control+k");
    await page.keyboard.type(query);
    await page.locator("dialog [role=status]:not(:empty)").waitFor({ state: "attached" });
    await page.waitForTimeout(200);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  it("on a phone", async () => {
    const { page, context } = await open({ theme, language, width: 390, height: 844, touch: true, ...harmless });
    await page.locator("main").waitFor();
    await page.getByRole("button", { name: /^(?:Search|搜尋)$/u }).tap();
    await page.getByRole("combobox").fill("微信");
    await page.getByRole("option").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });
});

/** The debate's text is cited, not shipped: this journey needs it beside the project. */
const debates = "../shared/seeds";

describe.skipIf(!existsSync(debates))("the attached text (needs ../shared/seeds)", () => {
  it("is searched, and nothing of it but what the reader types comes into the address", async () => {
    const [name = ""] = readdirSync(debates).filter((file) => file.endsWith(".txt"));
    const text = readFileSync(join(debates, name), "utf8");
    const words = wordsOnlyIn(text, readFileSync("data/alipay-wechat/map.json", "utf8"));
    const { page, context, problems } = await open({ language: "en", ...harmless });
    await drawn(page);
    await drop(page, "debate.txt", text);
    await page
      .getByText(/Original text attached/u)
      .first()
      .waitFor({ state: "attached" });
    await page.keyboard.press("Control+k");
    await page.getByText("The attached text is searched too").waitFor();
    await page.keyboard.type(words);
    const hit = page.getByRole("option", { name: /^Answer .*Original: “/u }).first();
    await hit.waitFor();
    expect(await hit.locator("mark").textContent()).toBe(words);
    await expect.poll(() => decodeURIComponent(hashOf(page))).toMatch(new RegExp(`q=${words}&`, "u"));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => hashOf(page)).not.toContain("q=");
    await context.close();
    expect(problems).toEqual(noProblems);
  });
});

/** Six characters in a row that a text has and the map has not. */
function wordsOnlyIn(text: string, map: string): string {
  const runs = [...text.slice(text.length / 2).matchAll(/\p{Script=Han}{6}/gu)].map(([run]) => run);
  const own = runs.find((run) => !map.includes(run.slice(0, 3)) && !map.includes(run.slice(3)));
  if (!own) throw new Error("every run of the text stands in the map");
  return own;
}

function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}

function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => history.length);
}

/** What of the dialog reaches beyond its own box or is clipped in it sideways. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("dialog *")].flatMap((node) => {
      const isUnseen = getComputedStyle(node).clipPath !== "none" || node.closest("svg") !== null;
      const reaches = node.getBoundingClientRect().right > innerWidth + 0.5;
      return !isUnseen && (reaches || node.scrollWidth > node.clientWidth + 1) && node.clientWidth > 0
        ? [`${node.tagName} ${node.className} ${node.textContent}`]
        : [];
    }),
  );
}
