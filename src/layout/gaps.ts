import type { Placed } from "./placed.ts";

/** A height at which lines may pass through a column and all columns right of it, and how far above and below it they may, too. */
export interface Gap {
  readonly middle: number;
  readonly above: number;
  readonly below: number;
}

/** The gaps of a column, downwards. */
export type Gaps = readonly Gap[];

/** What of a gap stays free beside a card: half of a line's width, and what a line that turns comes nearer. */
const clear = 2.1;
/** How far beyond the first and the last card lines run, and may. */
const [beyond, farthest] = [4, 6.5];

/** The gaps of each column, from above its first band to below its last. */
export function gapsOf({ view, rows }: Placed): (column: number) => Gaps {
  const bands: { top: number; bottom: number }[][] = [];
  view.claims.forEach(({ depth }, i) => {
    const inColumn = bands[depth - 1] ?? [];
    bands[depth - 1] = inColumn;
    inColumn.push({ top: rows.bandTops[i] ?? 0, bottom: rows.bandBottoms[i] ?? 0 });
  });
  const gaps = bands.map((inColumn) => [
    { middle: (inColumn[0]?.top ?? 0) - beyond, above: farthest - beyond, below: beyond - clear },
    ...inColumn.map(({ bottom }, i): Gap => {
      const next = inColumn[i + 1];
      if (!next) return { middle: bottom + beyond, above: beyond - clear, below: farthest - beyond };
      const aside = Math.max(0, (next.top - bottom) / 2 - clear);
      return { middle: (bottom + next.top) / 2, above: aside, below: aside };
    }),
  ]);
  return (column) => gaps[column] ?? [];
}

/** The gap by which the way from one height to another is shortest; among equals the one nearest its start. */
export function gapBetween(gaps: Gaps, from: number, to: number): Gap | undefined {
  return gapsBetween(gaps, from, to, 1)[0];
}

/** So many of the gaps beside each end of a way from one height to another, that by which it is shortest first. */
export function gapsBetween(gaps: Gaps, from: number, to: number, beside: number): Gaps {
  const length = ({ middle }: Gap) => Math.abs(middle - from) + Math.abs(middle - to);
  const around = (at: number) => gaps.slice(Math.max(0, at - beside), at + beside);
  const candidates = new Set([...around(firstAbove(gaps, from)), ...around(firstAbove(gaps, to))]);
  return [...candidates].sort((a, b) => {
    const longer = length(a) - length(b);
    return Math.abs(longer) > 1e-9 ? longer : Math.abs(a.middle - from) - Math.abs(b.middle - from);
  });
}

/** The place of the first gap at or below a height on the page: the list rises. */
function firstAbove(gaps: Gaps, height: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.middle ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}
