import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { widthsModule } from "../../scripts/widths.mjs";
import { type Run, runsIn, runsOf } from "../../src/layout/runs.ts";
import { hanPunctuation, latinPunctuation, widths } from "../../src/layout/widths.ts";

it("is the table that the shipped fonts give", async () => {
  expect(await widthsModule()).toBe(readFileSync("src/layout/widths.ts", "utf8"));
});

it("has its runs in rising order, none within another", () => {
  const faces = (["sans400", "sans600", "serif700"] as const).map((face) => ({
    table: widths[face],
    runs: runsIn(face),
  }));
  const marks = [hanPunctuation, latinPunctuation].flatMap((tables) => Object.values(tables));
  for (const { table, runs } of [...faces, ...marks.map((table) => ({ table, runs: runsOf(table) }))]) {
    expect(runs.length).toBe(("like" in table ? table.more : table.advances).split(" ").length);
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
  expect(advance(runsIn(face), character) ?? 1000).toBe(width);
});

it("gives quotation marks and dashes a whole em in Chinese and less in other languages", () => {
  expect(advance(runsIn("sans400"), "“")).toBeLessThan(500);
  expect(advance(marksOf(hanPunctuation.sans400), "“")).toBe(1000);
  expect(advance(runsIn("serif700"), "—")).toBeLessThan(1000);
  expect(advance(marksOf(hanPunctuation.serif700), "—")).toBe(1000);
  expect(advance(marksOf(latinPunctuation.serif700), "’")).toBe(500);
});

function marksOf(columns: Parameters<typeof runsOf>[0] | undefined): readonly Run[] {
  return columns ? runsOf(columns) : [];
}

function advance(runs: readonly Run[], character: string): number | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return runs.find(([start, extra]) => start <= codePoint && codePoint <= start + extra)?.[2];
}
