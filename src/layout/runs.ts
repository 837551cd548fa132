import type { Face } from "./layout.ts";
import { type Columns, widths } from "./widths.ts";

/** Neighbouring characters of one width: the first code point, how many follow it, and the advance in 1/1000 em. */
export type Run = readonly [start: number, extra: number, advance: number];

/** The runs of a width table, in rising order of code points. */
export function runsOf({ gaps, extras, advances }: Columns): readonly Run[] {
  const [more, wide] = [numbersIn(extras), numbersIn(advances)];
  let next = 0;
  return numbersIn(gaps).map((gap, index) => {
    const start = next + gap;
    const extra = more[index] ?? 0;
    next = start + extra + 1;
    return [start, extra, wide[index] ?? 1000];
  });
}

/** The runs of a face, of which another may have the same, so much narrower. */
export function runsIn(face: Face): readonly Run[] {
  const table = widths[face];
  if (!("like" in table)) return runsOf(table);
  const wider = numbersIn(table.more);
  return runsIn(table.like).map(([start, extra, advance], index) => [start, extra, advance + (wider[index] ?? 0)]);
}

function numbersIn(column: string): readonly number[] {
  return column.split(" ").map(Number);
}
