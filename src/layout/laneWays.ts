import { type Gaps, gapBetween, gapsOf } from "./gaps.ts";
import { middleOf, type Placed } from "./placed.ts";
import { isWrapped } from "./trunks.ts";

/** How a cross-link gets from one claim to another: up and down in gutters, and level from one to the next. */
export interface LaneWay {
  /** One at least. */
  readonly gutters: readonly Gutter[];
  /** The heights at which it passes from each gutter to the next. */
  readonly levels: readonly number[];
}

/** The free ground left of a stack of cards. */
export interface Gutter {
  /** Where the stack begins, and how much room there is for lanes beside the innermost. */
  readonly left: number;
  readonly width: number;
}

/** Finds the ways of a map's cross-links, by the places of the claims at their ends. */
export function laneWaysOf(placed: Placed): (from: number, to: number) => LaneWay {
  const wrapped = wrappedBranches(placed);
  if (!wrapped.includes(1)) {
    const gaps = gapsOf(placed);
    return (from, to) => straightWay(from, to, placed, gaps);
  }
  return (from, to) => steppedWay(from, to, placed, wrapped);
}

/** For each claim whether some siblings in its branch are wrapped. */
function wrappedBranches(placed: Placed): Uint8Array {
  const { parents } = placed.family;
  const wrapped = new Uint8Array(parents.length);
  for (let i = parents.length - 1; i >= 0; i--) {
    if (isWrapped(placed, i)) wrapped[i] = 1;
    const parent = parents[i] ?? -1;
    if (wrapped[i] && parent >= 0) wrapped[parent] = 1;
  }
  return wrapped;
}

/** Cards are left and reached from the gutter at their left; positions, which have ribbons there, from that at their right. */
function gutterColumn(claim: number, { view }: Placed): number {
  return Math.max(1, (view.claims[claim]?.depth ?? 1) - 1);
}

function gutterOf(claim: number, placed: Placed): Gutter {
  const { columns, rows } = placed;
  const column = gutterColumn(claim, placed);
  return {
    left: columns.left(column) + (rows.shifts[claim] ?? 0),
    width: columns.left(column) - columns.right(column - 1),
  };
}

/** Where nothing is wrapped, columns are the same for all: one level leads from any gutter to any other. */
function straightWay(from: number, to: number, placed: Placed, gaps: (column: number) => Gaps): LaneWay {
  const [leaving, arriving] = [gutterColumn(from, placed), gutterColumn(to, placed)];
  if (leaving === arriving) return { gutters: [gutterOf(to, placed)], levels: [] };
  const level = gapBetween(gaps(Math.min(leaving, arriving)), heightOf(from, placed), heightOf(to, placed));
  return { gutters: [gutterOf(from, placed), gutterOf(to, placed)], levels: [level] };
}

function heightOf(claim: number, { boxes }: Placed): number {
  const box = boxes[claim];
  return box ? middleOf(box) : 0;
}

/**
 * Where something is wrapped: up from both ends, past one band after the other, to the gutter that they share. A branch
 * without a wrapped list in it is passed in one step.
 */
function steppedWay(from: number, to: number, placed: Placed, wrapped: Uint8Array): LaneWay {
  const [left, right] = meeting(from, to, placed);
  const up = climb(from, left, placed, wrapped);
  const down = climb(to, right, placed, wrapped);
  const between = crossing(left, right, placed);
  const passed = [...up.passed, ...between.passed, ...down.passed.toReversed()];
  return {
    gutters: [...up.gutters, ...between.gutters, ...down.gutters.toReversed()],
    levels: levelsPast(passed, from, to, placed),
  };
}

/** The ancestors of two claims, or these themselves, that have one parent, or are positions or hang on positions. */
function meeting(from: number, to: number, { view, family }: Placed): readonly [number, number] {
  const depth = (claim: number) => view.claims[claim]?.depth ?? 1;
  const parent = (claim: number) => family.parents[claim] ?? -1;
  let [one, other] = [from, to];
  while (depth(one) > depth(other) && depth(one) > 2) one = parent(one);
  while (depth(other) > depth(one) && depth(other) > 2) other = parent(other);
  while (depth(one) > 2 && parent(one) !== parent(other)) [one, other] = [parent(one), parent(other)];
  return [one, other];
}

/** The gutters on the way up, without the last one, and the claims past whose bands it leads. */
function climb(from: number, top: number, placed: Placed, wrapped: Uint8Array) {
  const { parents } = placed.family;
  const gutters: Gutter[] = [];
  const passed: number[] = [];
  for (let at = from; at !== top; ) {
    gutters.push(gutterOf(at, placed));
    at = parents[at] ?? top;
    for (let next = at; next !== top; ) {
      next = parents[next] ?? top;
      if (wrapped[next]) break;
      at = next;
    }
    passed.push(at);
  }
  return { gutters, passed };
}

/** From the gutter of one claim to that of another: the same, or past what they hang on. */
function crossing(one: number, other: number, placed: Placed) {
  const { family } = placed;
  const [left, right] = [gutterOf(one, placed), gutterOf(other, placed)];
  if (left.left === right.left) return { gutters: [right], passed: [] };
  const [above, beside] = [family.parents[one] ?? -1, family.parents[other] ?? -1];
  if (above === beside) return { gutters: [left, right], passed: [above] };
  // Between camps, everything passes along the positions.
  const main = gutterOf(-1, placed);
  const gutters = [left, main, right].filter((gutter, i) => i === 1 || gutter.left !== main.left);
  return {
    gutters,
    passed: [...(left.left === main.left ? [] : [above]), ...(right.left === main.left ? [] : [beside])],
  };
}

/** How far from a band a lane passes it. */
const clear = 2.5;

/** The heights of a way past some bands, over or under each, whichever is shorter. */
function levelsPast(passed: readonly number[], from: number, to: number, placed: Placed): readonly number[] {
  const { rows } = placed;
  const aim = heightOf(to, placed);
  let height = heightOf(from, placed);
  return passed.map((claim) => {
    const [over, under] = [(rows.bandTops[claim] ?? 0) - clear, (rows.bandBottoms[claim] ?? 0) + clear];
    const length = (level: number) => Math.abs(level - height) + Math.abs(level - aim);
    height = length(over) <= length(under) ? over : under;
    return height;
  });
}
