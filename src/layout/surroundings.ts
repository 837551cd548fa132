import type { Placed } from "./placed.ts";
import { greatestIn } from "./ranges.ts";

/** What a line must know of the branches and stacks of a map to get around them; all by the places of claims in the view. */
export interface Surroundings {
  readonly placed: Placed;
  /** The last claim of each claim's branch. */
  readonly ends: Int32Array;
  /** The nearest claim, from each up to its position, or this itself, whose stack has others right of it; -1 where the right is free. */
  readonly hemmed: Int32Array;
  /** Of claims that hang on one whose children wrap: where their stack begins, and where its last branch ends. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Of the same: how many lines of those that support, and that rebut, come from stacks further right. */
  readonly supports: Int32Array;
  readonly rebuts: Int32Array;
  /** How far the cards between two places of the view reach to the right, with their chips. */
  readonly reachOf: (first: number, last: number) => number;
  /** The nearest claim on which two hang, or which one of them is; -1 where they have different positions. The first stands first. */
  readonly meeting: (first: number, second: number) => number;
}

/** Looks at all branches of a map once. */
export function surroundingsOf(placed: Placed): Surroundings {
  const { view, family } = placed;
  const count = view.claims.length;
  const none = () => new Int32Array(count).fill(-1);
  const counted = () => new Int32Array(count);
  const stacks = { firsts: none(), lasts: none(), supports: counted(), rebuts: counted() };
  const ends = endsOf(family.parents);
  for (let i = -1; i < count; i++) lookAtStacks(i, placed, ends, stacks);
  return {
    ...stacks,
    placed,
    ends,
    hemmed: hemmedOf(placed),
    reachOf: greatestIn(placed.rows.reaches),
    meeting: meetingsOf(view, family.parents),
  };
}

function endsOf(parents: Int32Array): Int32Array {
  const ends = new Int32Array(parents.length);
  for (let i = ends.length - 1; i >= 0; i--) {
    const end = Math.max(ends[i] ?? 0, i);
    ends[i] = end;
    const parent = parents[i] ?? -1;
    if (parent >= 0) ends[parent] = Math.max(ends[parent] ?? 0, end);
  }
  return ends;
}

function hemmedOf({ family, rows }: Placed): Int32Array {
  const { parents } = family;
  const hemmed = new Int32Array(parents.length).fill(-1);
  for (let i = 0; i < parents.length; i++) {
    const parent = parents[i] ?? -1;
    const last = rows.stacks[lastUnder(parent, { family, rows })] ?? 0;
    hemmed[i] = (rows.stacks[i] ?? 0) < last ? i : (hemmed[parent] ?? -1);
  }
  return hemmed;
}

/** The last of those that hang on a claim; of -1, on which positions hang, the last position. */
export function lastUnder(claim: number, { family, rows }: Pick<Placed, "family" | "rows">): number {
  return claim < 0 ? rows.lastPosition : (family.lastChildren[claim] ?? -1);
}

/** The first of the same. */
export function firstUnder(claim: number, { firstChildren }: Placed["family"]): number {
  return claim < 0 ? 0 : (firstChildren[claim] ?? -1);
}

/** For the children of a claim, where they wrap: the ends of their stacks, and what comes from those further right. */
function lookAtStacks(claim: number, placed: Placed, ends: Int32Array, found: Stacked): void {
  const { family, rows } = placed;
  if ((rows.stacks[lastUnder(claim, placed)] ?? 0) === 0) return;
  const children = childrenOf(claim, family);
  const stacks = stacksOf(children, placed, ends);
  for (const child of children) {
    const { first, last, supports, rebuts } = stacks[rows.stacks[child] ?? 0] ?? nothing;
    found.firsts[child] = first;
    found.lasts[child] = last;
    found.supports[child] = supports;
    found.rebuts[child] = rebuts;
  }
}

function stacksOf(children: readonly number[], { view, rows }: Placed, ends: Int32Array): readonly Stack[] {
  const stacks: Stack[] = [];
  let [supports, rebuts] = [0, 0];
  for (const child of children.toReversed()) {
    const k = rows.stacks[child] ?? 0;
    const stack = stacks[k] ?? { first: child, last: ends[child] ?? child, supports, rebuts };
    stack.first = child;
    stacks[k] = stack;
    const { type } = view.claims[child] ?? {};
    if (type === "support") supports++;
    else if (type === "rebut") rebuts++;
  }
  return stacks;
}

type Stacked = Pick<Surroundings, "firsts" | "lasts" | "supports" | "rebuts">;

/** From where to where a stack reaches, and the lines that come from those right of it. */
interface Stack {
  first: number;
  readonly last: number;
  readonly supports: number;
  readonly rebuts: number;
}

const nothing: Stack = { first: -1, last: -1, supports: 0, rebuts: 0 };

function childrenOf(claim: number, family: Placed["family"]): readonly number[] {
  const children: number[] = [];
  for (let i = firstUnder(claim, family); i >= 0; i = family.nextSiblings[i] ?? -1) children.push(i);
  return children;
}

/** Between two claims of a depth-first list, the one that stands least deep hangs on what both hang on. */
function meetingsOf({ claims }: Placed["view"], parents: Int32Array): Surroundings["meeting"] {
  const count = parents.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = -(claims[i]?.depth ?? 0) * count - i;
  const highest = greatestIn(keys);
  return (first, second) => parents[-highest(first + 1, second) % count] ?? -1;
}
