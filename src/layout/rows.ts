import type { ShownClaim, View } from "../view/view.ts";
import { type Card, chipUnder } from "./cards.ts";

/**
 * How high everything of the reading map sits. Each branch has a band of rows to itself: no other branch's card, chip or
 * edge comes into it, and a line may pass between two bands through all columns from theirs on.
 */
export interface Rows {
  /** For each claim of the view, the top of its card, and the top and bottom of its band. */
  readonly cardTops: Float64Array;
  readonly bandTops: Float64Array;
  readonly bandBottoms: Float64Array;
  /** The bottom of the whole; its top is 0. */
  readonly height: number;
}

/** What stands between and under the cards of neighbours, in world pixels. */
export interface Spacing {
  readonly camps: number;
  readonly reasons: number;
  readonly leaves: number;
  /** Before what undercuts its neighbour. */
  readonly undercut: number;
  /** What a card takes under itself. */
  readonly below: (claim: ShownClaim) => number;
}

const readingSpacing: Spacing = { camps: 18, reasons: 8, leaves: 5, undercut: 13, below: chipUnder };

/**
 * Stacks the bands of a view's branches, each card centred on the first and last of those under it, in linear time.
 * The view's claims are depth first, so children are placed among themselves before their parent is, and moved with it after.
 */
export function stackRows(view: View, cards: readonly Pick<Card, "height">[], spacing = readingSpacing): Rows {
  const family = familyOf(view);
  const sizes = sizeBands(view, cards, family, spacing);
  return placeBands(view, cards, family, { sizes, spacing });
}

/** Whose child each claim is, as places in the view; -1 is the parent of the roots. */
interface Family {
  readonly parents: Int32Array;
  /** The children of each claim, in order, as slices of one list; those of the roots' parent stand last. */
  readonly children: (claim: number) => Int32Array;
}

function familyOf({ claims }: View): Family {
  const count = claims.length;
  const places = new Map(claims.map((claim, i) => [claim.id, i]));
  const parents = Int32Array.from(claims, ({ parent }) => (parent === undefined ? -1 : (places.get(parent) ?? -1)));
  const starts = new Int32Array(count + 2);
  const slot = (parent: number) => (parent < 0 ? count : parent);
  for (const parent of parents) starts[slot(parent) + 1] = (starts[slot(parent) + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const list = new Int32Array(count);
  parents.forEach((parent, i) => {
    const at = next[slot(parent)] ?? 0;
    list[at] = i;
    next[slot(parent)] = at + 1;
  });
  return { parents, children: (claim) => list.subarray(starts[slot(claim)], starts[slot(claim) + 1]) };
}

/** What each band measures, seen from its own top. */
interface Sizes {
  readonly bands: Float64Array;
  /** Where the card begins. */
  readonly cards: Float64Array;
  /** Where the band of each claim begins, seen from the top of its parent's band. */
  readonly offsets: Float64Array;
}

function sizeBands(view: View, cards: readonly Pick<Card, "height">[], { children }: Family, spacing: Spacing): Sizes {
  const count = cards.length;
  const sizes = { bands: new Float64Array(count), cards: new Float64Array(count), offsets: new Float64Array(count) };
  const below = (i: number) => (view.claims[i] ? spacing.below(view.claims[i]) : 0);
  const middle = (i: number) => (sizes.offsets[i] ?? 0) + (sizes.cards[i] ?? 0) + (cards[i]?.height ?? 0) / 2;
  for (let i = count - 1; i >= 0; i--) {
    const height = cards[i]?.height ?? 0;
    const under = children(i);
    const stack = stackBands(view, under, sizes, spacing);
    const first = under[0];
    const last = under[under.length - 1];
    const top = first === undefined || last === undefined ? 0 : (middle(first) + middle(last)) / 2 - height / 2;
    const lift = Math.max(0, -top);
    for (const child of under) sizes.offsets[child] = (sizes.offsets[child] ?? 0) + lift;
    sizes.cards[i] = top + lift;
    sizes.bands[i] = Math.max(stack + lift, top + lift + height + below(i));
  }
  return sizes;
}

/** Puts bands one under the other from 0; returns how high they are together. */
function stackBands({ claims }: View, bands: Int32Array, sizes: Sizes, spacing: Spacing): number {
  let y = 0;
  bands.forEach((i, rank) => {
    const claim = claims[i];
    if (rank > 0 && claim) y += claim.undercuts === undefined ? gapAt(claim.depth, spacing) : spacing.undercut;
    sizes.offsets[i] = y;
    y += sizes.bands[i] ?? 0;
  });
  return y;
}

function gapAt(depth: number, { camps, reasons, leaves }: Spacing): number {
  if (depth === 1) return camps;
  return depth === 2 ? reasons : leaves;
}

function placeBands(
  view: View,
  cards: readonly Pick<Card, "height">[],
  { parents, children }: Family,
  { sizes, spacing }: { readonly sizes: Sizes; readonly spacing: Spacing },
): Rows {
  const height = stackBands(view, children(-1), sizes, spacing);
  const bandTops = new Float64Array(cards.length);
  for (let i = 0; i < cards.length; i++) {
    const parent = parents[i] ?? -1;
    bandTops[i] = (sizes.offsets[i] ?? 0) + (parent < 0 ? 0 : (bandTops[parent] ?? 0));
  }
  return {
    cardTops: bandTops.map((top, i) => top + (sizes.cards[i] ?? 0)),
    bandTops,
    bandBottoms: bandTops.map((top, i) => top + (sizes.bands[i] ?? 0)),
    height,
  };
}
