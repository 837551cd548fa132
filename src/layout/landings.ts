import type { LaneSides, Link } from "./laneWays.ts";
import { firstUnder, lastUnder, type Surroundings } from "./surroundings.ts";

/** A height on a way: over or under the branch of a claim; within the strip of its lines, where it leads from stack to stack. */
export interface Landing {
  readonly claim: number;
  readonly isUnder: boolean;
  readonly isWithin: boolean;
}

/** The claims that an upright passes, by the places of the first and the last. */
export type Pass = readonly [first: number, last: number];

/** All heights on a way, from the upper claim to the lower one, and what is passed between each and the next. */
export interface Passes {
  readonly landings: readonly Landing[];
  readonly passes: readonly Pass[];
}

function reversed({ landings, passes }: Passes): Passes {
  return { landings: landings.toReversed(), passes: passes.toReversed() };
}

/** The way of a cross-link between its cards. */
export function passesOf({ from, to }: Link, around: Surroundings): Passes {
  return from.place < to.place
    ? passesBetween(from.place, to.place, around)
    : reversed(passesBetween(to.place, from.place, around));
}

/** On which sides a cross-link leaves and reaches its cards. */
export function sidesAround({ from: { place: from }, to: { place: to } }: Link, around: Surroundings): LaneSides {
  const { isUnder, isInBranch } = sidesOf(Math.min(from, to), Math.max(from, to), around);
  const [upper, lower] = [!isUnder, !(isInBranch && isUnder)];
  return from < to ? { leavesAbove: upper, arrivesAbove: lower } : { leavesAbove: lower, arrivesAbove: upper };
}

/** Whether the lower claim hangs on the upper one, and whether the upper one is left, or reached, under its branch. */
function sidesOf(upper: number, lower: number, { placed: { rows }, ends }: Surroundings) {
  const isInBranch = lower <= (ends[upper] ?? upper);
  const { bandTops, bandBottoms } = rows;
  const under = (bandBottoms[upper] ?? 0) - (bandBottoms[lower] ?? 0);
  const over = (bandTops[lower] ?? 0) - (bandTops[upper] ?? 0);
  return { isInBranch, isUnder: !isInBranch || under < over };
}

function passesBetween(upper: number, lower: number, around: Surroundings): Passes {
  const { isInBranch, isUnder } = sidesOf(upper, lower, around);
  const shared = around.meeting(upper, lower);
  const down = climb({ claim: upper, isUnder, isWithin: false }, shared, around);
  const up = climb({ claim: lower, isUnder: isInBranch && isUnder, isWithin: false }, shared, around);
  const between = across(down.at, up.at, shared, around);
  return {
    landings: [...down.landings, ...between.landings, ...up.landings.toReversed()],
    passes: [...down.passes, ...between.passes, ...up.passes.toReversed()],
  };
}

/** The heights on the way out of all stacks that are hemmed in, below the claim on which both ends hang. */
function climb(landing: Landing, shared: number, around: Surroundings) {
  const { placed, hemmed, supports, rebuts } = around;
  const depthOf = (claim: number) => placed.view.claims[claim]?.depth ?? 0;
  const landings = [landing];
  const passes: Pass[] = [];
  let at = landing;
  for (let own = hemmed[at.claim] ?? -1; own >= 0 && depthOf(own) > depthOf(shared) + 1; own = hemmed[at.claim] ?? -1) {
    const isUnder = (rebuts[own] ?? 0) < (supports[own] ?? 0);
    passes.push(passed(cutAt(at, around), cutInStack(own, isUnder, around)));
    at = { claim: placed.family.parents[own] ?? -1, isUnder, isWithin: false };
    landings.push(at);
  }
  return { landings, passes, at };
}

/** From the last height of one end to that of the other: straight, or along a strip where they are in two stacks. */
function across(one: Landing, other: Landing, shared: number, around: Surroundings): Passes {
  const { firsts, supports, rebuts } = around;
  const [left, right] = [stackMate(one, shared, around), stackMate(other, shared, around)];
  if (firsts[left] === firsts[right]) {
    return { landings: [], passes: [passed(cutAt(one, around), cutAt(other, around))] };
  }
  const lines = (counts: Int32Array) => Math.abs((counts[left] ?? 0) - (counts[right] ?? 0));
  const isUnder = shared < 0 ? isShorterUnder(one, other, around) : lines(rebuts) < lines(supports);
  const ends = [
    { landing: one, stack: left },
    { landing: other, stack: right },
  ];
  return {
    landings: [{ claim: shared, isUnder, isWithin: true }],
    passes: ends.map(({ landing, stack }) => passed(cutAt(landing, around), cutInStack(stack, isUnder, around))),
  };
}

/** Whether the way from one height to another is shorter under all stacks of positions, on which no lines run, than over them. */
function isShorterUnder(one: Landing, other: Landing, around: Surroundings): boolean {
  const all = { claim: -1, isWithin: true };
  const [over, under] = [edgeOf({ ...all, isUnder: false }, around), edgeOf({ ...all, isUnder: true }, around)];
  const [from, to] = [edgeOf(one, around), edgeOf(other, around)];
  return under - from + under - to < from - over + to - over;
}

/** A claim of the stack, among those of the children of a claim, or of the positions, in which another one's branch stands. */
function stackMate({ claim }: Landing, parent: number, { placed, hemmed }: Surroundings): number {
  const own = hemmed[claim] ?? -1;
  return own >= 0 && placed.family.parents[own] === parent ? own : lastUnder(parent, placed);
}

function passed(one: number, other: number): Pass {
  return [Math.min(one, other), Math.max(one, other) - 1];
}

/** The first claim, in reading order, that stands below a height. */
function cutAt({ claim, isUnder }: Landing, { ends }: Surroundings): number {
  return isUnder ? (ends[claim] ?? claim) + 1 : claim;
}

/** The same for the edge of a stack, which only the claims of that stack lie before. */
function cutInStack(claim: number, isUnder: boolean, { firsts, lasts }: Surroundings): number {
  return isUnder ? (lasts[claim] ?? claim) + 1 : (firsts[claim] ?? claim);
}

/** Where the band of a landing ends, or the stacks in it. */
export function edgeOf({ claim, isUnder, isWithin }: Landing, { placed: { rows, family } }: Surroundings): number {
  if (isWithin) {
    const bottom = claim < 0 ? rows.bottom : (rows.childrenBottoms[claim] ?? 0);
    return isUnder ? bottom : (rows.bandTops[firstUnder(claim, family)] ?? 0);
  }
  return (isUnder ? rows.bandBottoms[claim] : rows.bandTops[claim]) ?? 0;
}
