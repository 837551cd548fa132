import type { Placed } from "./placed.ts";

/** Heights at which a line may pass through a column and all columns right of it without touching a card. */
export type Gaps = readonly number[];

/** The free heights of each column, from above its first band to below its last. */
export function gapsOf({ view, rows }: Placed): (column: number) => Gaps {
  const bands: { top: number; bottom: number }[][] = [];
  view.claims.forEach(({ depth }, i) => {
    const inColumn = bands[depth - 1] ?? [];
    bands[depth - 1] = inColumn;
    inColumn.push({ top: rows.bandTops[i] ?? 0, bottom: rows.bandBottoms[i] ?? 0 });
  });
  const gaps = bands.map((inColumn) => [
    (inColumn[0]?.top ?? 0) - 4,
    ...inColumn.map(({ bottom }, i) => {
      const next = inColumn[i + 1];
      return next ? (bottom + next.top) / 2 : bottom + 4;
    }),
  ]);
  return (column) => gaps[column] ?? [];
}

/** The free height by which the way from one height to another is shortest; among equals the one nearest its start. */
export function gapBetween(gaps: Gaps, from: number, to: number): number {
  const after = firstAbove(gaps, from);
  const candidates = [gaps[after - 1], gaps[after], gaps[firstAbove(gaps, to) - 1], gaps[firstAbove(gaps, to)]];
  const length = (gap: number) => Math.abs(gap - from) + Math.abs(gap - to);
  return candidates
    .filter((gap) => gap !== undefined)
    .reduce(
      (best, gap) => (length(gap) < length(best) - 1e-9 ? gap : best),
      candidates.find((gap) => gap !== undefined) ?? from,
    );
}

/** The place of the first gap at or below a height on the page: the list rises. */
function firstAbove(gaps: Gaps, height: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] ?? 0) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}
