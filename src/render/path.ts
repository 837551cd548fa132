import type { Curve, Point } from "../layout/layout.ts";

/** A length rounded to a hundredth of a pixel; what is no number is a fault of the caller. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a length must be a finite number, but got ${value}`);
  // Adding zero turns -0 into 0.
  return Math.round(value * 100) / 100 + 0;
}

/** The data of a path: commands and lengths, rounded and joined. */
export function path(...parts: readonly (string | number)[]): string {
  return parts.map((part) => (typeof part === "number" ? round(part) : part)).join(" ");
}

/** The data of a curve's path. */
export function curvePath(curve: Curve): string {
  const parts: (string | number)[] = ["M", ...curve.slice(0, 2)];
  for (let at = 2; at < curve.length; at += 6) parts.push("C", ...curve.slice(at, at + 6));
  return path(...parts);
}

/** The same curve, from its end to its start. */
export function reversed(curve: Curve): Curve {
  const backwards: number[] = [];
  for (let at = curve.length - 2; at >= 0; at -= 2) backwards.push(...curve.slice(at, at + 2));
  return backwards;
}

/** The point at a distance from another, in a direction in radians. */
export function away(from: Point, angle: number, distance: number): Point {
  return { x: from.x + Math.cos(angle) * distance, y: from.y + Math.sin(angle) * distance };
}
