import type { ShownClaim, View } from "../view/view.ts";
import { type Card, chipUnder } from "./cards.ts";
import type { Family } from "./family.ts";

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
export function stackRows(
  view: View,
  family: Family,
  cards: readonly Pick<Card, "height">[],
  spacing = readingSpacing,
): Rows {
  const sizes = sizeBands(view, cards, family, spacing);
  return placeBands(view, family, sizes, spacing);
}

/** What each band measures, seen from its own top. */
interface Sizes {
  readonly bands: Float64Array;
  /** Where the card begins. */
  readonly cards: Float64Array;
  /** Where the band of each claim begins, seen from the top of its parent's band. */
  readonly offsets: Float64Array;
}

function sizeBands(view: View, cards: readonly Pick<Card, "height">[], family: Family, spacing: Spacing): Sizes {
  const count = cards.length;
  const sizes = { bands: new Float64Array(count), cards: new Float64Array(count), offsets: new Float64Array(count) };
  const { bands, offsets } = sizes;
  const middle = (i: number) => (offsets[i] ?? 0) + (sizes.cards[i] ?? 0) + (cards[i]?.height ?? 0) / 2;
  for (let i = count - 1; i >= 0; i--) {
    const height = cards[i]?.height ?? 0;
    const claim = view.claims[i];
    const below = claim ? spacing.below(claim) : 0;
    const first = family.firstChildren[i] ?? -1;
    if (first < 0) {
      bands[i] = height + below;
      continue;
    }
    const stack = stackBands(view, first, family, sizes, spacing);
    const top = (middle(first) + middle(family.lastChildren[i] ?? first)) / 2 - height / 2;
    const lift = Math.max(0, -top);
    if (lift > 0) {
      for (let child = first; child >= 0; child = family.nextSiblings[child] ?? -1) {
        offsets[child] = (offsets[child] ?? 0) + lift;
      }
    }
    sizes.cards[i] = top + lift;
    bands[i] = Math.max(stack + lift, top + lift + height + below);
  }
  return sizes;
}

/** Puts the bands of siblings one under the other from 0; returns how high they are together. */
function stackBands(
  { claims }: View,
  first: number,
  { nextSiblings }: Family,
  { offsets, bands }: Sizes,
  spacing: Spacing,
): number {
  let y = 0;
  for (let i = first; i >= 0; i = nextSiblings[i] ?? -1) {
    const claim = claims[i];
    if (i !== first && claim) y += claim.undercuts === undefined ? gapAt(claim.depth, spacing) : spacing.undercut;
    offsets[i] = y;
    y += bands[i] ?? 0;
  }
  return y;
}

function gapAt(depth: number, { camps, reasons, leaves }: Spacing): number {
  if (depth === 1) return camps;
  return depth === 2 ? reasons : leaves;
}

function placeBands(view: View, family: Family, sizes: Sizes, spacing: Spacing): Rows {
  const count = sizes.bands.length;
  const height = count === 0 ? 0 : stackBands(view, 0, family, sizes, spacing);
  const bandTops = new Float64Array(count);
  const cardTops = new Float64Array(count);
  const bandBottoms = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const parent = family.parents[i] ?? -1;
    const top = (sizes.offsets[i] ?? 0) + (parent < 0 ? 0 : (bandTops[parent] ?? 0));
    bandTops[i] = top;
    cardTops[i] = top + (sizes.cards[i] ?? 0);
    bandBottoms[i] = top + (sizes.bands[i] ?? 0);
  }
  return { cardTops, bandTops, bandBottoms, height };
}
