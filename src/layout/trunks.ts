import type { Curve, Point } from "./layout.ts";
import { lineThrough } from "./line.ts";
import type { Placed } from "./placed.ts";

/** Whether those that hang on a claim stand in several stacks. */
export function isWrapped({ family, rows }: Placed, claim: number): boolean {
  return (rows.stacks[family.lastChildren[claim] ?? -1] ?? 0) > 0;
}

/** A line of the tree that leads to a claim whose children stand in stacks. */
export interface TrunkEnds {
  /** The places of the two claims. */
  readonly from: number;
  readonly to: number;
  readonly start: Point;
  readonly end: Point;
  /** How far below the middle of the card it ends: above it supports, below it rebuts, where there are both. */
  readonly port: number;
  /** The height of the free strip over, or under, the stacks of the claim that it leads to. */
  readonly strip: number;
}

/** How far left of a stack the trunk stands that its lines join; beside the first, rebuts have one of their own. */
const beside = 30;
const apart = 10;

/**
 * The line from a claim in a stack: along the trunk beside its stack, over the stacks before it (what rebuts: under them),
 * and along the trunk beside the claim it bears on.
 */
export function trunkLine(placed: Placed, { from, to, start, end, port, strip }: TrunkEnds): Curve {
  const { rows, columns, view } = placed;
  const column = view.claims[to]?.depth ?? 0;
  const trunkAt = (claim: number) => columns.left(column) + (rows.shifts[claim] ?? 0) - beside;
  const last = trunkAt(to) - (port > 0 ? apart : 0);
  if (rows.stacks[from] === 0) return lineThrough(start, [{ x: last, from: start.y, to: end.y }], end);
  const uprights = [
    { x: trunkAt(from), from: start.y, to: strip },
    { x: last, from: strip, to: end.y },
  ];
  return lineThrough(start, uprights, end);
}

/** The height of the free strip over, or under, the stacks of a claim's children. */
export function stripOf({ family, rows }: Placed, claim: number, isUnder: boolean): number {
  if (isUnder) return (rows.childrenBottoms[claim] ?? 0) + aside;
  return (rows.bandTops[family.firstChildren[claim] ?? -1] ?? 0) - aside;
}

/** How far from the stacks a line runs in a strip. */
const aside = 6;
