import type { Page } from "playwright";
import { expect, it } from "vitest";
import { illegible } from "./support/legibility.ts";
import { open } from "./support/page.ts";
import { drawn } from "./support/shell.ts";

it.each([
  ["outline", 1440],
  ["answers", 1440],
  ["outline", 390],
  ["answers", 390],
])("letters twice as large leave all of %s to be read, %i px wide", async (screen, width) => {
  const { page, context } = await open({ language: "en", width, hash: `v=${screen}` });
  const browser = await context.newCDPSession(page);
  await browser.send("Page.enable");
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await page.reload();
  await page.locator(`[data-region=${screen}] [data-answer]`).first().waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  await expect.poll(() => illegible(page)).toEqual([]);
});

it.each([1440, 390])(
  "the first sight of the map has its words larger too, and the bar holds what stands in it, %i px wide",
  async (width) => {
    const { page, context } = await open({ language: "en", width, hash: "v=map" });
    const nameHeight = async () => {
      await page.locator("svg [data-card] text").first().waitFor();
      return (await page.locator("svg [data-card] text").first().boundingBox())?.height ?? 0;
    };
    const usual = await nameHeight();
    const browser = await context.newCDPSession(page);
    await browser.send("Page.enable");
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
    await expect.poll(async () => (await nameHeight()) / usual).toBeGreaterThan(1.6);
    const overflowing = await page
      .locator("header :is(button, [role=tab])")
      .evaluateAll((buttons) => buttons.filter((button) => button.scrollWidth > button.clientWidth + 1).length);
    expect(overflowing).toBe(0);
  },
);

it.each([320, 390, 768, 1440])(
  "with letters twice as large signs and the buttons of the map are larger too, and no sign leaves its button, %i px wide",
  async (width) => {
    const { page, context } = await open({ language: "en", width, hash: "v=map" });
    const sign = page.locator("fieldset .lucide").first();
    const usual = (await sign.boundingBox())?.width ?? 0;
    const browser = await context.newCDPSession(page);
    await browser.send("Page.enable");
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload();
    await expect.poll(async () => ((await sign.boundingBox())?.width ?? 0) / usual).toBeGreaterThan(1.3);
    expect((await page.locator("fieldset button").first().boundingBox())?.width).toBe(44);
    expect(await page.locator("button:has(.lucide)").evaluateAll(leaving)).toEqual([]);
  },
);

/** The buttons out of which a sign stands. */
function leaving(buttons: readonly Element[]): string[] {
  return buttons.flatMap((button) => {
    const [own, sign] = [button, button.querySelector(".lucide") ?? button].map((part) => part.getBoundingClientRect());
    if (!own || !sign || sign.width === 0) return [];
    const isWithin =
      sign.left >= own.left - 1 &&
      sign.right <= own.right + 1 &&
      sign.top >= own.top - 1 &&
      sign.bottom <= own.bottom + 1;
    return isWithin ? [] : [button.getAttribute("aria-label") ?? button.textContent ?? ""];
  });
}

it.each([
  ["zh-Hant", ""],
  ["en", ""],
  ["zh-Hant", "&c=rest-rarely-used"],
  ["en", "&c=rest-rarely-used"],
] as const)(
  "where letters grow on the page alone the outline makes room for them as on a small screen, in %s%s",
  async (language, more) => {
    const { page } = await open({ language, hash: `v=outline&f=@all${more}` });
    const outline = page.locator("[data-region=outline]");
    await outline.getByRole("tree").waitFor();
    await expect.poll(() => outline.getAttribute("data-contents")).toBe("beside");
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "32px";
    });
    await expect.poll(() => outline.getAttribute("data-contents")).toBe("above");
    // Chinese letters are as wide as they are high, others about half as wide.
    const letter = language === "en" ? 0.5 : 1;
    await expect.poll(() => cramped(page, 8 * letter)).toEqual([]);
  },
);

it.each([
  [1366, 768],
  [1280, 720],
  [1024, 768],
  [720, 450],
  [390, 844],
])("the filters stay within a window of %i by %i, letters twice as large", async (width, height) => {
  const { page } = await open({ language: "en", width, height, hash: "v=map" });
  await drawn(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "32px";
  });
  await page.keyboard.press("x");
  const dialog = page.getByRole("dialog", { name: "Filters" });
  await dialog.getByRole("checkbox").first().waitFor();
  const beyond = await dialog.locator("input, label, legend, button, h2").evaluateAll((parts) =>
    parts.flatMap((part) => {
      const { left, right } = part.getBoundingClientRect();
      return left >= 0 && right <= innerWidth ? [] : [`${left} to ${right}: ${part.textContent}`];
    }),
  );
  expect(beyond).toEqual([]);
  const box = await dialog.boundingBox();
  expect(box && box.y + box.height <= height).toBe(true);
  await dialog.getByRole("checkbox").last().focus();
  expect((await dialog.getByRole("checkbox").last().boundingBox())?.y).toBeLessThan(height);
});

it("on a phone no name of a camp is broken within a word above the answers, and no two tabs touch", async () => {
  const { page } = await open({ language: "en", width: 390, height: 844, touch: true, hash: "v=answers" });
  await page.locator("[data-region=answers] [data-answer]").first().waitFor();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "32px";
  });
  const broken = await page.locator("[data-region=answers] thead b").evaluateAll((names) =>
    names.flatMap((name) => {
      const text = name.firstChild;
      if (!text) return [];
      return [...(text.textContent ?? "").matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
        const letters = document.createRange();
        letters.setStart(text, index);
        letters.setEnd(text, index + word.length);
        return letters.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );
  expect(broken).toEqual([]);
  const names = await page.locator("nav button").evaluateAll((tabs) =>
    tabs.map((tab) => {
      const letters = document.createRange();
      if (tab.lastChild) letters.selectNode(tab.lastChild);
      const { left, right } = letters.getBoundingClientRect();
      return { left, right };
    }),
  );
  const gaps = names.slice(1).map(({ left }, i) => left - (names[i]?.right ?? 0));
  expect(gaps.every((gap) => gap > 8)).toBe(true);
});

/** Labels of rows whose room is narrower than so many times the height of their letters, and that are broken for want of it. */
async function cramped(page: Page, least: number): Promise<string[]> {
  return page.locator("[data-region=outline] [role=treeitem] + [aria-hidden]").evaluateAll(
    (rows, least) =>
      rows.flatMap((cells) => {
        const label = cells.querySelector("[class*=label]");
        if (!label) return [];
        const { fontSize, lineHeight } = getComputedStyle(label);
        const { width, height } = label.getBoundingClientRect();
        const isBroken = height > 1.5 * Number.parseFloat(lineHeight);
        return isBroken && width < least * Number.parseFloat(fontSize) ? [`${width}: ${label.textContent}`] : [];
      }),
    least,
  );
}
