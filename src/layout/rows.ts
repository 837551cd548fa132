import { mapped, type Steps } from "../model/steps.ts";
import type { ShownClaim, View } from "../view/view.ts";
import type { Card } from "./cards.ts";
import type { Columns } from "./columns.ts";
import type { Family } from "./family.ts";
import { type Gaps, stacksOf, unitsFrom, type Wrapping } from "./wrapping.ts";

/**
 * How high everything of the reading map sits. Each branch has a band of rows to itself: no other branch's card, chip or
 * edge comes into it, and a line may pass between two bands through all columns from theirs on. Where siblings wrap, they
 * stand in stacks side by side, each within the band of what they hang on.
 */
export interface Rows {
  /** For each claim of the view, the top of its card, and the top and bottom of its band. */
  readonly cardTops: Float64Array;
  readonly bandTops: Float64Array;
  readonly bandBottoms: Float64Array;
  /** In which stack of its siblings it stands, from 0, and how far right of its column that moves it. */
  readonly stacks: Int32Array;
  readonly shifts: Float64Array;
  /** Where its card ends at the right, and the chip of what is folded away behind it. */
  readonly reaches: Float64Array;
  /** For each claim, where the lowest band of those that hang on it ends. */
  readonly childrenBottoms: Float64Array;
  /** The last position, and where the lowest band of all ends. */
  readonly lastPosition: number;
  readonly bottom: number;
  /** The bottom of the whole; its top is 0. */
  readonly height: number;
  /** Where the whole ends at the right. */
  readonly right: number;
}

/** What stands between and under the cards of neighbours, in world pixels. */
export interface Spacing {
  readonly camps: number;
  readonly reasons: number;
  readonly leaves: number;
  /** Before what undercuts its neighbour. */
  readonly undercut: number;
  /** How far lines may run above the first band and below the last. */
  readonly outside: number;
  /** What a card takes under itself. */
  readonly below: (claim: ShownClaim) => number;
  readonly wrapping: Wrapping;
}

/** What is to be stacked: the claims with their cards, and by what measures. */
export interface Stacking {
  readonly view: View;
  readonly family: Family;
  readonly cards: readonly Pick<Card, "height">[];
  readonly columns: Columns;
  readonly spacing: Spacing;
}

/**
 * Stacks the bands of a view's branches, each card centred on the first and last of those under it (of their first stack).
 * It looks at each claim a few times, and at those of a list that wraps once for each number of stacks that is tried. The
 * view's claims are depth first, so children are placed among themselves before their parent is, and moved with it after.
 */
export function* stackRows(stacking: Stacking): Steps<Rows> {
  return yield* placeBands(stacking, yield* sizeBands(stacking));
}

/** What each band measures, seen from its own top. */
interface Sizes {
  readonly bands: Float64Array;
  /** Where the card begins. */
  readonly cards: Float64Array;
  /** Where the band of each claim begins, seen from the top of its parent's band. */
  readonly offsets: Float64Array;
  /** How far it reaches, seen from where its own column begins. */
  readonly reaches: Float64Array;
  readonly stacks: Int32Array;
  /** How far its stack stands from the first one of its siblings. */
  readonly asides: Float64Array;
}

function* sizeBands(stacking: Stacking): Steps<Sizes> {
  const { view, cards, family, spacing } = stacking;
  const count = cards.length;
  const none = () => new Float64Array(count);
  const sizes: Sizes = {
    bands: none(),
    cards: none(),
    offsets: none(),
    reaches: none(),
    stacks: new Int32Array(count),
    asides: none(),
  };
  yield* mapped(view.claims, (_, before) => {
    const i = count - 1 - before;
    const claim = view.claims[i];
    if (!claim) return;
    sizes.reaches[i] = ownReach(claim, stacking);
    if ((family.firstChildren[i] ?? -1) < 0) sizes.bands[i] = (cards[i]?.height ?? 0) + spacing.below(claim);
    else sizeParent(i, claim, stacking, sizes);
  });
  return sizes;
}

function ownReach({ depth, isFolded }: ShownClaim, { columns, spacing }: Stacking): number {
  return columns.right(depth - 1) - columns.left(depth - 1) + (isFolded ? spacing.wrapping.chip : 0);
}

/** Stands a claim's card beside the bands of those under it, which have their sizes. */
function sizeParent(i: number, claim: ShownClaim, stacking: Stacking, sizes: Sizes): void {
  const { cards, family, spacing, columns } = stacking;
  const { least, ratio } = spacing.wrapping;
  const first = family.firstChildren[i] ?? -1;
  const height = cards[i]?.height ?? 0;
  const list = stackBands(first, stacking, sizes);
  const wrapped = () =>
    wrap(first, list, { gaps: gapsUnder(claim, stacking), ratio: ratio(claim.depth) }, stacking, sizes);
  const inner = list <= least ? list : wrapped();
  const last = lastOfFirstStack(first, family, sizes);
  const top = (middleAt(first, cards, sizes) + middleAt(last, cards, sizes)) / 2 - height / 2;
  const lift = Math.max(0, -top);
  const toChildren = columns.left(claim.depth) - columns.left(claim.depth - 1);
  let reach = sizes.reaches[i] ?? 0;
  for (let child = first; child >= 0; child = family.nextSiblings[child] ?? -1) {
    if (lift > 0) sizes.offsets[child] = (sizes.offsets[child] ?? 0) + lift;
    reach = Math.max(reach, toChildren + (sizes.asides[child] ?? 0) + (sizes.reaches[child] ?? 0));
  }
  sizes.reaches[i] = reach;
  sizes.cards[i] = top + lift;
  sizes.bands[i] = Math.max(inner + lift, top + lift + height + spacing.below(claim));
}

function middleAt(i: number, cards: Stacking["cards"], sizes: Sizes): number {
  return (sizes.offsets[i] ?? 0) + (sizes.cards[i] ?? 0) + (cards[i]?.height ?? 0) / 2;
}

function lastOfFirstStack(first: number, { nextSiblings }: Family, { stacks }: Sizes): number {
  let last = first;
  for (let i = first; i >= 0 && stacks[i] === 0; i = nextSiblings[i] ?? -1) last = i;
  return last;
}

function gapsUnder({ depth }: ShownClaim, { columns, spacing }: Stacking): Gaps {
  return { units: gapAt(depth + 1, spacing), stacks: columns.left(depth) - columns.right(depth - 1) };
}

/** Stands siblings that make a long list in several stacks; returns how high these are together, with room for their lines. */
function wrap(
  first: number,
  list: number,
  { gaps, ratio }: { readonly gaps: Gaps; readonly ratio: number },
  { view, family, spacing }: Stacking,
  sizes: Sizes,
): number {
  const { least, strip } = spacing.wrapping;
  const units = unitsFrom(first, view, family, sizes);
  const stacks = stacksOf(units, gaps, (length, reach) => length <= Math.max(least, ratio * reach));
  if (stacks.length === 1) return list;
  let unit = 0;
  let aside = 0;
  stacks.forEach((stack, k) => {
    const next = units[unit + stack.units]?.first ?? -1;
    standStack(units[unit]?.first ?? -1, next, { stack: k, aside, top: strip }, family, sizes);
    unit += stack.units;
    aside += stack.reach + gaps.stacks;
  });
  return stacks.reduce((most, { length }) => Math.max(most, length), 0) + 2 * strip;
}

function standStack(
  first: number,
  next: number,
  { stack, aside, top }: { readonly stack: number; readonly aside: number; readonly top: number },
  { nextSiblings }: Family,
  sizes: Sizes,
): void {
  const lift = top - (sizes.offsets[first] ?? 0);
  for (let i = first; i !== next && i >= 0; i = nextSiblings[i] ?? -1) {
    sizes.offsets[i] = (sizes.offsets[i] ?? 0) + lift;
    sizes.stacks[i] = stack;
    sizes.asides[i] = aside;
  }
}

/** Puts the bands of siblings one under the other from 0; returns how high they are together. */
function stackBands(first: number, { view, family, spacing }: Stacking, { offsets, bands }: Sizes): number {
  let y = 0;
  for (let i = first; i >= 0; i = family.nextSiblings[i] ?? -1) {
    const claim = view.claims[i];
    if (i !== first && claim) y += claim.undercuts === undefined ? gapAt(claim.depth, spacing) : spacing.undercut;
    offsets[i] = y;
    y += bands[i] ?? 0;
  }
  return y;
}

/** How much ground there is at least between the bands of claims of that depth. */
export function gapAt(depth: number, { camps, reasons, leaves }: Spacing): number {
  if (depth === 1) return camps;
  return depth === 2 ? reasons : leaves;
}

function* placeBands(stacking: Stacking, sizes: Sizes): Steps<Rows> {
  const { view, family, columns } = stacking;
  const count = view.claims.length;
  const height = count === 0 ? 0 : stackPositions(stacking, sizes);
  const [bandTops, cardTops, bandBottoms] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const shifts = new Float64Array(count);
  const childrenBottoms = new Float64Array(count);
  let [right, lastPosition, lowest] = [0, -1, 0];
  yield* mapped(view.claims, ({ depth }, i) => {
    const parent = family.parents[i] ?? -1;
    const top = (sizes.offsets[i] ?? 0) + (parent < 0 ? 0 : (bandTops[parent] ?? 0));
    bandTops[i] = top;
    cardTops[i] = top + (sizes.cards[i] ?? 0);
    const bottom = top + (sizes.bands[i] ?? 0);
    bandBottoms[i] = bottom;
    if (parent >= 0) childrenBottoms[parent] = Math.max(childrenBottoms[parent] ?? 0, bottom);
    else [lastPosition, lowest] = [i, Math.max(lowest, bottom)];
    const shift = (sizes.asides[i] ?? 0) + (parent < 0 ? 0 : (shifts[parent] ?? 0));
    shifts[i] = shift;
    right = Math.max(right, columns.right(depth - 1) + shift);
  });
  const reaches = reachesOf(shifts, stacking);
  return {
    ...{ cardTops, bandTops, bandBottoms, stacks: sizes.stacks, shifts, reaches, childrenBottoms },
    ...{ lastPosition, bottom: lowest, height, right },
  };
}

/** Puts the bands of all positions one under the other, or in stacks; returns how high they are together. */
function stackPositions(stacking: Stacking, sizes: Sizes): number {
  const { least, positions } = stacking.spacing.wrapping;
  const list = stackBands(0, stacking, sizes);
  if (!positions || list <= least) return list;
  const gaps = { units: stacking.spacing.camps, stacks: positions.gap };
  return wrap(0, list, { gaps, ratio: positions.ratio }, stacking, sizes);
}

function reachesOf(shifts: Float64Array, { view, columns, spacing }: Stacking): Float64Array {
  const reaches = new Float64Array(shifts.length);
  for (let i = 0; i < reaches.length; i++) {
    const claim = view.claims[i];
    if (!claim) continue;
    const chip = claim.isFolded ? spacing.wrapping.chip : 0;
    reaches[i] = columns.right(claim.depth - 1) + (shifts[i] ?? 0) + chip;
  }
  return reaches;
}
