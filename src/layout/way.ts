import type { Curve } from "./layout.ts";

/** A level stretch of a line. */
export interface Stroke {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** The line through level strokes, from each to the next in one bend that leaves and arrives level. */
export function joined(strokes: readonly Stroke[]): Curve {
  const [first] = strokes;
  if (!first) return [];
  const curve = [first.from, first.y];
  strokes.forEach(({ y, from, to }, i) => {
    const before = strokes[i - 1];
    if (before) {
      const bend = (before.to + from) / 2;
      curve.push(bend, before.y, bend, y, from, y);
    }
    if (from !== to) curve.push(from + (to - from) / 3, y, to - (to - from) / 3, y, to, y);
  });
  return curve;
}
