import type { View } from "../view/view.ts";
import type { Family } from "./family.ts";

/** When siblings that would make a long list wrap into several stacks side by side. */
export interface Wrapping {
  /** A list no longer than this stays one list. */
  readonly least: number;
  /** How long the stacks of a claim's reasons may be, seen from how far they reach together: the fewest that are no longer. */
  readonly ratio: (depth: number) => number;
  /** What stays free before the first and behind the last of a stack, for the line to the others. */
  readonly strip: number;
  /** What the chip of a folded claim takes beside its card. */
  readonly chip: number;
  /** The same as `ratio` for positions, and what stays free between their stacks; absent where they stay one list. */
  readonly positions?: { readonly ratio: number; readonly gap: number } | undefined;
}

/** Siblings that stay together: linked premises, and what undercuts the one before. */
export interface Unit {
  readonly first: number;
  /** How long it is, and how far it reaches into the depth, with all that hangs on it. */
  readonly length: number;
  readonly reach: number;
}

/** The siblings from one on, parted where another stack may begin. */
export function unitsFrom(
  first: number,
  { claims }: View,
  { nextSiblings }: Family,
  sizes: { readonly bands: Float64Array; readonly offsets: Float64Array; readonly reaches: Float64Array },
): readonly Unit[] {
  const units: Unit[] = [];
  let unit: Unit | undefined;
  for (let i = first; i >= 0; i = nextSiblings[i] ?? -1) {
    const end = (sizes.offsets[i] ?? 0) + (sizes.bands[i] ?? 0);
    const reach = sizes.reaches[i] ?? 0;
    const relation = claims[i]?.relation;
    const isLinked = relation !== undefined && relation === claims[unit?.first ?? -1]?.relation;
    const hangsTogether = unit && (claims[i]?.undercuts !== undefined || isLinked);
    if (unit && hangsTogether) {
      unit = { ...unit, length: end - (sizes.offsets[unit.first] ?? 0), reach: Math.max(unit.reach, reach) };
      units[units.length - 1] = unit;
    } else {
      unit = { first: i, length: sizes.bands[i] ?? 0, reach };
      units.push(unit);
    }
  }
  return units;
}

/** A stack of siblings: how many of the units it holds, how long it is, how far it reaches. */
export interface Stack {
  readonly units: number;
  readonly length: number;
  readonly reach: number;
}

/**
 * How units stand in the fewest stacks that are short enough, or in nearly the fewest where these are many, so that few
 * numbers are tried; one stack where that is enough, or nothing would be won.
 */
export function stacksOf(units: readonly Unit[], gaps: Gaps, isShort: (length: number, reach: number) => boolean) {
  let best = filled(units, gaps.units, Number.POSITIVE_INFINITY);
  const longest = units.reduce((most, { length }) => Math.max(most, length), 0);
  for (
    let count = 2;
    count <= units.length && !isShort(lengthOf(best), reachOf(best, gaps.stacks));
    count += 1 + (count >> 4)
  ) {
    if (lengthOf(best) <= longest) return best;
    best = inStacks(units, gaps.units, count, longest);
  }
  return best;
}

/** What stays free between two units of a stack, and between two stacks. */
export interface Gaps {
  readonly units: number;
  readonly stacks: number;
}

/** Units in so many stacks at most, about equally long. */
function inStacks(units: readonly Unit[], gap: number, count: number, longest: number): readonly Stack[] {
  const whole = units.reduce((sum, { length }) => sum + length + gap, -gap);
  for (let cap = Math.max(longest, whole / count); ; cap *= 1.05) {
    const stacks = filled(units, gap, cap);
    if (stacks.length <= count) return stacks;
  }
}

/** Units in stacks that are no longer than a cap, or hold one unit alone. */
function filled(units: readonly Unit[], gap: number, cap: number): readonly Stack[] {
  const stacks: Stack[] = [];
  let stack: Stack | undefined;
  for (const { length, reach } of units) {
    if (stack && stack.length + gap + length <= cap) {
      stack = { units: stack.units + 1, length: stack.length + gap + length, reach: Math.max(stack.reach, reach) };
      stacks[stacks.length - 1] = stack;
    } else {
      stack = { units: 1, length, reach };
      stacks.push(stack);
    }
  }
  return stacks;
}

function lengthOf(stacks: readonly Stack[]): number {
  return stacks.reduce((most, { length }) => Math.max(most, length), 0);
}

function reachOf(stacks: readonly Stack[], gap: number): number {
  return stacks.reduce((sum, { reach }) => sum + reach + gap, 0);
}
