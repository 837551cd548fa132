import type { Curve, Point } from "./layout.ts";
import { lineThrough } from "./line.ts";
import type { Placed } from "./placed.ts";

/** Whether those that hang on a claim stand in several stacks. */
export function isWrapped({ family, rows }: Placed, claim: number): boolean {
  return (rows.stacks[family.lastChildren[claim] ?? -1] ?? 0) > 0;
}

/** What a line runs along that leads to a claim whose children stand in stacks. */
export interface Trunk {
  /** Where the trunk beside its own stack stands; absent in the first one. */
  readonly beside: number | undefined;
  /** Where the trunk stands beside the claim that it bears on. */
  readonly last: number;
  /** The height of the free strip over, or under, the stacks, along which it gets from the one to the other. */
  readonly strip: number;
}

/** How far left of a stack the trunk stands that its lines join; beside the first, rebuts have one of their own. */
const left = 30;
const apart = 10;

/**
 * What the line between two claims, by their places, runs along: what supports passes over the stacks before its own, what
 * rebuts where there is both, under them.
 */
export function trunkBetween(placed: Placed, from: number, to: number, isUnder: boolean): Trunk {
  const { rows, columns, view } = placed;
  const column = view.claims[to]?.depth ?? 0;
  const trunkAt = (claim: number) => columns.left(column) + (rows.shifts[claim] ?? 0) - left;
  return {
    beside: rows.stacks[from] === 0 ? undefined : trunkAt(from),
    last: trunkAt(to) - (isUnder ? apart : 0),
    strip: stripOf(placed, to, isUnder),
  };
}

/** The line from a claim in a stack along its trunk. */
export function trunkLine({ beside, last, strip }: Trunk, start: Point, end: Point): Curve {
  if (beside === undefined) return lineThrough(start, [{ x: last, from: start.y, to: end.y }], end);
  const uprights = [
    { x: beside, from: start.y, to: strip },
    { x: last, from: strip, to: end.y },
  ];
  return lineThrough(start, uprights, end);
}

/** The height of the free strip over, or under, the stacks of a claim's children. */
function stripOf({ family, rows }: Placed, claim: number, isUnder: boolean): number {
  if (isUnder) return (rows.childrenBottoms[claim] ?? 0) + aside;
  return (rows.bandTops[family.firstChildren[claim] ?? -1] ?? 0) - aside;
}

/** How far from the stacks a line runs in a strip. */
const aside = 6;
