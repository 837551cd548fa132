import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { widthsModule } from "../../scripts/widths.mjs";
import { runsOf } from "../../src/layout/runs.ts";
import { type Columns, hanPunctuation, latinPunctuation, widths } from "../../src/layout/widths.ts";

it("is the table that the shipped fonts give", async () => {
  expect(await widthsModule()).toBe(readFileSync("src/layout/widths.ts", "utf8"));
});

it("has its runs in rising order, none within another", () => {
  for (const columns of [widths, hanPunctuation, latinPunctuation].flatMap((table) => Object.values(table))) {
    const runs = runsOf(columns);
    expect(runs.length).toBe(columns.advances.split(" ").length);
    const ends = runs.map(([start, extra]) => start + extra);
    expect(runs.slice(1).every(([start], index) => start > (ends[index] ?? 0))).toBe(true);
  }
});

it.each([
  ["sans400", "A", 690],
  ["sans400", " ", 281],
  ["sans600", "微", 1000],
  ["sans600", "，", 1000],
  ["serif700", "慌", 1000],
  ["serif700", "？", 1000],
] as const)("in %s, %s is %i wide", (face, character, width) => {
  expect(advance(widths[face], character) ?? 1000).toBe(width);
});

it("gives quotation marks and dashes a whole em in Chinese and less in other languages", () => {
  expect(advance(widths.sans400, "“")).toBeLessThan(500);
  expect(advance(hanPunctuation.sans400, "“")).toBe(1000);
  expect(advance(widths.serif700, "—")).toBeLessThan(1000);
  expect(advance(hanPunctuation.serif700, "—")).toBe(1000);
  expect(advance(latinPunctuation.serif700, "’")).toBe(500);
});

function advance(columns: Columns | undefined, character: string): number | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return columns && runsOf(columns).find(([start, extra]) => start <= codePoint && codePoint <= start + extra)?.[2];
}
