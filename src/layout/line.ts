import type { Curve, Point } from "./layout.ts";

/** A stretch of a line that runs up or down. */
export interface Upright {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

const cornerRadius = 26;

/**
 * The line of straight stretches with round corners that leaves a point sideways, runs along uprights, goes sideways from one to
 * the next at the height where the one ends and the next begins, and comes sideways to its end.
 */
export function lineThrough(start: Point, uprights: readonly Upright[], end: Point): Curve {
  const curve: number[] = [start.x, start.y];
  let at = start.x;
  uprights.forEach((upright, i) => {
    const shortened = shorten(upright);
    const turn = cornerStart(at, upright.x);
    if (turn !== at) addLevel(curve, at, turn, upright.from);
    addCornerInto(curve, turn, shortened.from, upright);
    if (shortened.from !== shortened.to) addPlumb(curve, shortened);
    at = cornerStart(uprights[i + 1]?.x ?? end.x, upright.x);
    addCornerOut(curve, at, shortened.to, upright);
  });
  if (at !== end.x) addLevel(curve, at, end.x, end.y);
  return curve;
}

/** What is left of an upright between its corners, which share what there is where it is short. */
export function shorten({ x, from, to }: Upright): Upright {
  const corner = Math.sign(to - from) * Math.min(cornerRadius, Math.abs(to - from) / 2);
  return { x, from: from + corner, to: to - corner };
}

/** Where, on the way between a point and an upright, the corner has its sideways end. */
function cornerStart(point: number, x: number): number {
  const away = point - x;
  return Math.abs(away) <= cornerRadius + 14 ? point : x + Math.sign(away) * cornerRadius;
}

function addLevel(curve: number[], from: number, to: number, y: number): void {
  curve.push(from + (to - from) / 3, y, to - (to - from) / 3, y, to, y);
}

function addPlumb(curve: number[], { x, from, to }: Upright): void {
  curve.push(x, from + (to - from) / 3, x, to - (to - from) / 3, x, to);
}

function addCornerInto(curve: number[], turn: number, end: number, { x, from }: Upright): void {
  curve.push(near(turn, x), from, x, tight(from, end), x, end);
}

function addCornerOut(curve: number[], turn: number, end: number, { x, to }: Upright): void {
  curve.push(x, tight(to, end), near(turn, x), to, turn, to);
}

/** The corner's control points lie close to where the straight stretches would meet. */
function near(x: number, corner: number): number {
  return corner + Math.sign(x - corner) * Math.min(3, Math.abs(x - corner));
}

function tight(corner: number, end: number): number {
  return corner + (end - corner) * (4 / cornerRadius);
}
