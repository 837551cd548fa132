import type { Page } from "playwright";
import { expect, it } from "vitest";
import { accessibilityFaults } from "./support/accessibility.ts";
import { noProblems, open } from "./support/page.ts";
import { bytesOf } from "./support/shell.ts";

/** A claim of the debate that is the only reason of another, and one of several of others. */
const rejected = "rest-rarely-used";

async function supposing(page: Page): Promise<void> {
  await page.getByRole("complementary", { name: /^「除了付款/u }).waitFor();
}

async function fates(page: Page): Promise<readonly string[]> {
  const cards = page.locator("[data-region=map] [data-card][data-whatif]");
  return cards.evaluateAll((found) => found.map((card) => card.getAttribute("data-whatif") ?? "").sort());
}

it("a claim is supposed false, what falls is read and followed, a reload restores it, and Escape gives all back", async () => {
  const { page, problems } = await open({ hash: `c=${rejected}&l=zh-Hant&t=light`, reducedMotion: true });
  const panel = page.getByRole("complementary");
  await panel.locator('[data-suppose="claim"]').click();
  await supposing(page);
  const counts = await panel.getByRole("list", { name: "變了多少" }).innerText();
  const changes = panel.getByRole("list", { name: "依先後，誰變了" }).getByRole("listitem");
  expect(counts.replace(/\s+/gu, " ")).toMatch(/^1 個失去所有理由 \d+ 個少了理由 \d+ 個少了反駁/u);
  const sum = (counts.match(/\d+/gu) ?? []).map(Number).reduce((all, count) => all + count, 0);
  expect((await changes.count()) + (await panel.locator("details li").count())).toBe(sum + 1);
  const seen = await fates(page);
  expect(seen).toEqual(expect.arrayContaining(["rejected", "unsupported", "weakened"]));

  await changes.nth(1).getByRole("link").click();
  await panel.getByText("失去所有理由").waitFor();
  await page.goBack();
  await supposing(page);

  await page.reload();
  await supposing(page);
  expect(await fates(page)).toEqual(seen);

  await page.locator(`[data-claim="${rejected}"]`).focus();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  expect(await fates(page)).toEqual([]);
  expect(page.url()).not.toContain("w=");
  await page.goBack();
  await supposing(page);
  expect(problems).toEqual(noProblems);
});

it("an exported picture has the marks, says what is supposed, and the link back to it", async () => {
  const { page } = await open({ hash: `w=${rejected}&l=en&t=light`, reducedMotion: true });
  await page.getByRole("button", { name: "Export this picture" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const svg = (await bytesOf(await downloading)).toString("utf8");
  expect(svg).toContain('data-whatif="weakened"');
  expect(svg).toContain("Suppose “Beyond paying, little is used” is false");
  expect(svg).toMatch(/<metadata>[^<]*w=rest-rarely-used/u);
});

it.each(["light", "dark"] as const)("axe finds nothing to mend in a what-if, %s", async (theme) => {
  const { page } = await open({ hash: `w=${rejected},voice:a3&l=en&t=${theme}`, theme, reducedMotion: true });
  await page.locator("[data-whatif]").first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const screen of ["Outline", "Answers"]) {
    await page.getByRole("tab", { name: screen }).click();
    await page.locator("[data-whatif]").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});

it("on a phone its counts stand in one row, also where there are four", async () => {
  const { page, problems } = await open({ hash: "w=network-effect&l=zh-Hant", width: 390, height: 844, touch: true });
  const counts = page.getByRole("list", { name: "變了多少" }).getByRole("listitem");
  await counts.first().waitFor();
  const tops = await counts.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
  expect(tops).toHaveLength(4);
  expect(new Set(tops).size).toBe(1);
  expect(problems).toEqual(noProblems);
});

it("on a phone what became of a claim does not end with a single character in a line of its own", async () => {
  for (const width of [360, 375, 390, 414]) {
    const { page } = await open({
      ...{ width, height: 844, touch: true, reducedMotion: true },
      hash: "w=wechat-is-social&c=different-trades&l=zh-Hant",
    });
    const told = page.locator("[data-part=fate] p");
    await told.waitFor();
    const shortest = () =>
      told.evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const rows = new Map<number, number>();
        for (const { bottom, width } of range.getClientRects()) {
          const row = Math.round(bottom);
          rows.set(row, (rows.get(row) ?? 0) + width);
        }
        const widths = [...rows.values()];
        return Math.min(...widths) / Math.max(...widths);
      });
    await expect.poll(shortest, { message: `${width} px wide` }).toBeGreaterThan(0.4);
  }
});
