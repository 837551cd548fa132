import type { Lane, LaneWay, LaneWays, Link, LinkEnd } from "./laneWays.ts";
import type { Point, Route } from "./layout.ts";
import { middleOf, type Placed, rightOf } from "./placed.ts";
import { firstUnder, lastUnder, type Surroundings, surroundingsOf } from "./surroundings.ts";

/**
 * The ways of cross-links where siblings wrap. Cards are left and reached at their right: over or under what hangs on them,
 * then up or down right of all that stands between. So a way crosses no line of the tree, but for those to stacks that
 * stand further right, where it comes out of one: there it takes the side on which it crosses fewer.
 */
export function aroundWays(placed: Placed): LaneWays {
  const around = surroundingsOf(placed);
  return {
    isUp: ({ from, to }) => isUp(from.place, to.place, around),
    wayOf: (lane) => wayOf(lane, passesOf(lane, around), around),
  };
}

function wayOf(lane: Lane, { landings, passes }: Passes, around: Surroundings): LaneWay {
  const { from, to } = lane;
  const xs = passes.map((pass, i) => uprightAt(pass, landings[i], landings[i + 1], around));
  const start = startAt(lane, landings[0], around);
  const end = endAt(to, landings.at(-1), around);
  const [leavesLevel, arrivesLevel] = [isBare(from, around), isBare(to, around)];
  const heights = landings.map((landing, i) => {
    if (i === 0 && leavesLevel) return start.y;
    if (i === landings.length - 1 && arrivesLevel) return end.y;
    const other = landings[i + 1] ?? landings[i - 1] ?? landing;
    return heightBeside(landing, edgeOf(other, around) > edgeOf(landing, around), xs[i] ?? xs[i - 1] ?? 0, around);
  });
  const uprights = xs.map((x, i) => ({ x, from: heights[i] ?? start.y, to: heights[i + 1] ?? end.y }));
  const [first = start.y, last = end.y] = [heights[0], heights.at(-1)];
  if (!leavesLevel) uprights.unshift({ x: start.x + 3, from: start.y, to: first });
  if (!arrivesLevel) uprights.push({ x: end.x + 6, from: last, to: end.y });
  return { start, uprights, end };
}

/** A height on a way: over or under the branch of a claim; within the strip of its lines, where it leads from stack to stack. */
interface Landing {
  readonly claim: number;
  readonly isUnder: boolean;
  readonly isWithin: boolean;
}

/** The claims that an upright passes, by the places of the first and the last. */
type Pass = readonly [first: number, last: number];

/** All heights on a way, from the upper claim to the lower one, and what is passed between each and the next. */
interface Passes {
  readonly landings: readonly Landing[];
  readonly passes: readonly Pass[];
}

function reversed({ landings, passes }: Passes): Passes {
  return { landings: landings.toReversed(), passes: passes.toReversed() };
}

function passesOf({ from, to }: Link, around: Surroundings): Passes {
  return from.place < to.place
    ? passesBetween(from.place, to.place, around)
    : reversed(passesBetween(to.place, from.place, around));
}

function isUp(from: number, to: number, around: Surroundings): boolean {
  const { isUnder, isInBranch } = sidesOf(Math.min(from, to), Math.max(from, to), around);
  return from < to ? !isUnder : !(isInBranch && isUnder);
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

// How far an upright stands from the cards that it passes: longer ones further than shorter ones, so that of two that
// begin at the right of cards, one within the other's reach, neither crosses the other.
const least = 14;
const spread = 14;
const half = 1500;

function uprightAt([first, last]: Pass, one: Landing | undefined, other: Landing | undefined, around: Surroundings) {
  const { reachOf } = around;
  const reach = [one, other].reduce(
    (most, landing) => (landing && landing.claim >= 0 ? Math.max(most, reachOf(landing.claim, landing.claim)) : most),
    first <= last ? reachOf(first, last) : 0,
  );
  const length = one && other ? Math.abs(edgeOf(one, around) - edgeOf(other, around)) : 0;
  return reach + least + spread * share(length, half);
}

function share(value: number, half: number): number {
  return value / (value + half);
}

/** Where the band of a landing ends, or the stacks in it. */
function edgeOf({ claim, isUnder, isWithin }: Landing, { placed: { rows, family } }: Surroundings): number {
  if (isWithin) {
    const bottom = claim < 0 ? rows.bottom : (rows.childrenBottoms[claim] ?? 0);
    return isUnder ? bottom : (rows.bandTops[firstUnder(claim, family)] ?? 0);
  }
  return (isUnder ? rows.bandBottoms[claim] : rows.bandTops[claim]) ?? 0;
}

// The free ground between two bands, and within a strip between its lines and the cards; what of it lines use.
const free = { from: 1.8, to: 3.2, band: 5 } as const;

/**
 * The height of a line over or under a band. Those that leave it upwards run above those that leave it downwards, and of
 * each the longer ones nearer to the middle, so that none crosses another there.
 */
function heightBeside(landing: Landing, isDown: boolean, x: number, around: Surroundings): number {
  const inmost = share(Math.max(0, x), 6000) / 2;
  const place = free.from + (free.to - free.from) * (isDown ? 1 - inmost : inmost);
  return edgeOf(landing, around) + (landing.isUnder ? place : place - free.band);
}

/** Whether nothing stands right of a card: neither what hangs on it nor the chip of what is folded away. */
function isBare({ claim, place }: LinkEnd, { placed: { family } }: Surroundings): boolean {
  return (family.firstChildren[place] ?? -1) < 0 && !claim.isFolded;
}

/** Stubs stand 7 apart where there is room; where something hangs on the card, all leave at its corner. */
function startAt({ from, rank, siblings }: Lane, landing: Landing | undefined, around: Surroundings): Point {
  const { box } = from;
  const corner = box.height / 2 - 6;
  const stub = siblings === 1 ? 4 : 2 + rank * Math.min(7, (corner - 2) / (siblings - 1));
  const aside = isBare(from, around) ? stub : corner;
  return { x: rightOf(box) + 2, y: middleOf(box) + (landing?.isUnder === true ? aside : -aside) };
}

/** Lanes arrive beside the ports at which the lines of the tree do. */
function endAt(to: LinkEnd, landing: Landing | undefined, around: Surroundings): Route["end"] {
  const { box } = to;
  const corner = box.height / 2 - 5;
  const aside = isBare(to, around) ? Math.min(8, corner) : corner;
  return { x: rightOf(box) + 8, y: middleOf(box) + (landing?.isUnder === true ? aside : -aside), angle: Math.PI };
}
