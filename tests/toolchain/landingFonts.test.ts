import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { landingTexts } from "../../scripts/vite/landingTexts.ts";
import { fontRulesOf, narrowed, shared } from "../../src/cli/fontRules.ts";
import { subsetFont } from "../../src/cli/subsetFont.ts";
import { openTypeface } from "../../src/outlines/typeface.ts";

const rules = fontRulesOf("src/ui/fonts.css");

it("a font that is cut draws what is left of it as the whole does, at each weight", async () => {
  const text = "微信「不慌」";
  const [rule] = [...shared(rulesOf("Noto Serif TC Variable"), codePointsOf("微"))].flatMap(([rule]) => rule);
  const whole = readFileSync(rule?.file ?? "");
  const typefaces = [
    await openTypeface(whole),
    await openTypeface((await subsetFont(whole, codePointsOf(text))) ?? whole),
  ];
  const kept = [...text].filter((character) => typefaces[0]?.has(character.codePointAt(0) ?? 0));
  expect(kept).toContain("微");
  for (const weight of [400, 700]) {
    const [before, after] = typefaces.map((typeface) =>
      kept.map((character) => typeface.shape(character, { weight, language: "zh-Hant", isHalfWidth: false })),
    );
    expect(after).toEqual(before);
  }
  expect(typefaces[1]?.has("信".codePointAt(0) ?? 0)).toBe(typefaces[0]?.has("信".codePointAt(0) ?? 0));
  expect(typefaces[1]?.has("付".codePointAt(0) ?? 0)).toBe(false);
});

it("a font of which nothing is left that draws anything is no font", async () => {
  const [rule] = rulesOf("Noto Serif TC Variable");
  expect(await subsetFont(readFileSync(rule?.file ?? ""), codePointsOf("a\u{10FFFD}"))).toBeUndefined();
});

it("a rule that is narrowed asks for its characters alone, from where they are", () => {
  const [rule] = rulesOf("English Marks");
  if (!rule) throw new Error("the style sheet has English marks");
  const text = narrowed(rule, [0x2014, 0x2026, 0x2013, 0x2012], "./a.woff2");
  expect(text).toContain('url("./a.woff2") format("woff2")');
  expect(text).toMatch(/unicode-range: U\+2012-2014,U\+2026;/u);
  expect(text).toContain("font-weight: 200 900");
});

it("each character belongs to the slice that a browser would ask", () => {
  const shares = shared(rulesOf("Inter Variable"), codePointsOf("aÉŽ"));
  expect([...shares].map(([{ file }, share]) => [file.split("/").at(-1), share.length])).toEqual([
    ["inter-latin-wght-normal.woff2", 2],
    ["inter-latin-ext-wght-normal.woff2", 1],
  ]);
});

it("every family of the page has texts that it is cut for", () => {
  const texts = landingTexts(join(import.meta.dirname, "../.."));
  expect([...new Set(rules.map(({ slice }) => slice.family))].sort()).toEqual(Object.keys(texts).sort());
  expect(texts["Noto Serif TC Variable"]?.landing).toContain("慌");
});

function rulesOf(family: string) {
  return rules.filter(({ slice }) => slice.family === family);
}

function codePointsOf(text: string): readonly number[] {
  return [...text].flatMap((character) => character.codePointAt(0) ?? []);
}
