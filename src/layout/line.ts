import type { Curve, Point } from "./layout.ts";

/** A stretch of a line that runs up or down. */
export interface Upright {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** A line of straight stretches with round corners. */
export interface Line {
  readonly curve: Curve;
  /** What is left of its uprights between their corners. */
  readonly uprights: readonly Upright[];
}

const cornerRadius = 26;

/**
 * The line that leaves a point sideways, runs along uprights, goes sideways from one to the next at the height where the
 * one ends and the next begins, and comes sideways to its end.
 */
export function lineThrough(start: Point, uprights: readonly Upright[], end: Point): Line {
  const curve: number[] = [start.x, start.y];
  let at = start;
  const straight: Upright[] = [];
  uprights.forEach((upright, i) => {
    const next = uprights[i + 1];
    const shortened = shorten(upright);
    const turn = cornerStart(at, upright.x);
    if (turn !== at.x) curve.push(...level(at.x, turn, upright.from));
    curve.push(...intoUpright(turn, shortened, upright));
    if (shortened.from !== shortened.to) curve.push(...plumb(shortened));
    const out = next ? cornerStart({ x: next.x, y: upright.to }, upright.x) : cornerStart(end, upright.x);
    curve.push(...outOfUpright(out, shortened, upright));
    straight.push(shortened);
    at = { x: out, y: upright.to };
  });
  if (at.x !== end.x) curve.push(...level(at.x, end.x, end.y));
  return { curve, uprights: straight };
}

/** An upright without its corners, which share what there is where it is short. */
function shorten({ x, from, to }: Upright): Upright {
  const corner = Math.sign(to - from) * Math.min(cornerRadius, Math.abs(to - from) / 2);
  return { x, from: from + corner, to: to - corner };
}

/** Where, on the way between a point and an upright, the corner has its sideways end. */
function cornerStart(point: Point, x: number): number {
  const away = point.x - x;
  return Math.abs(away) <= cornerRadius + 14 ? point.x : x + Math.sign(away) * cornerRadius;
}

function level(from: number, to: number, y: number): readonly number[] {
  return [from + (to - from) / 3, y, to - (to - from) / 3, y, to, y];
}

function plumb({ x, from, to }: Upright): readonly number[] {
  return [x, from + (to - from) / 3, x, to - (to - from) / 3, x, to];
}

function intoUpright(x: number, { from }: Upright, upright: Upright): readonly number[] {
  return [near(x, upright.x), upright.from, upright.x, tight(upright.from, from), upright.x, from];
}

function outOfUpright(x: number, { to }: Upright, upright: Upright): readonly number[] {
  return [upright.x, tight(upright.to, to), near(x, upright.x), upright.to, x, upright.to];
}

/** The corner's control points lie close to where the straight stretches would meet. */
function near(x: number, corner: number): number {
  return corner + Math.sign(x - corner) * Math.min(3, Math.abs(x - corner));
}

function tight(corner: number, end: number): number {
  return corner + (end - corner) * (4 / cornerRadius);
}
