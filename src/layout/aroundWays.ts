import { edgeOf, type Landing, type Pass, type Passes, passesOf, sidesAround } from "./landings.ts";
import { type LaneRoom, laneRoom, lineNearest, linesNear } from "./laneRoom.ts";
import type { InFan, Lane, LaneWay, LaneWays, LinkEnd } from "./laneWays.ts";
import type { Box, Point, Route } from "./layout.ts";
import type { Upright } from "./line.ts";
import { middleOf, type Placed, rightOf } from "./placed.ts";
import { gapAt } from "./rows.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/**
 * The ways of cross-links where siblings wrap. Cards are left and reached at their right: over or under what hangs on them,
 * then up or down right of all that stands between. So a way crosses no line of the tree, but for those to stacks that
 * stand further right, where it comes out of one: there it takes the side on which it crosses fewer. Of one card none runs
 * on another, as far as there is ground for several.
 */
export function aroundWays(placed: Placed): LaneWays {
  const ground: Ground = { around: surroundingsOf(placed), plumb: laneRoom(), level: laneRoom() };
  return {
    sidesOf: (link) => sidesAround(link, ground.around),
    wayOf: (lane) => wayOf(lane, passesOf(lane, ground.around), ground),
  };
}

/** What stands around ways, and what lanes have taken of the ground up and down, and level. */
interface Ground {
  readonly around: Surroundings;
  readonly plumb: LaneRoom;
  readonly level: LaneRoom;
}

function wayOf(lane: Lane, { landings, passes }: Passes, ground: Ground): LaneWay {
  const { around } = ground;
  const { from, to } = lane;
  const start = startAt(lane, landings[0], around);
  const end = endAt(lane, landings.at(-1), around);
  const xs = passes.map((pass, i) => freeX(lane, uprightAt(pass, landings[i], landings[i + 1], around), ground));
  const [leavesLevel, arrivesLevel] = [isBare(from, around), isBare(to, around)];
  const heights = landings.map((landing, i) => {
    if (i === 0 && leavesLevel) return start.y;
    if (i === landings.length - 1 && arrivesLevel) return end.y;
    const other = landings[i + 1] ?? landings[i - 1] ?? landing;
    const x = xs[i] ?? xs[i - 1] ?? 0;
    const isDown = edgeOf(other, around) > edgeOf(landing, around);
    return heightBeside(lane, { landing, isDown, x, reaches: [xs[i - 1] ?? start.x, xs[i] ?? end.x] }, ground);
  });
  const uprights = xs.map((x, i): Upright => ({ x, from: heights[i] ?? start.y, to: heights[i + 1] ?? end.y }));
  const [first = start.y, last = end.y] = [heights[0], heights.at(-1)];
  if (!leavesLevel) uprights.unshift(besideCard(lane, start.x + 3, start.x + 3, { from: start.y, to: first }, ground));
  if (!arrivesLevel) uprights.push(besideCard(lane, end.x + 6, end.x + 4, { from: last, to: end.y }, ground));
  return { start, uprights, end };
}

/** An upright between a card and what hangs on it, beside those of others. */
function besideCard(lane: Lane, x: number, least: number, { from, to }: Omit<Upright, "x">, ground: Ground): Upright {
  return { x: freeX(lane, { x, least, most: least + 14, from, to }, ground), from, to };
}

// How far an upright stands from the cards that it passes: longer ones further than shorter ones, so that of two that
// begin at the right of cards, one within the other's reach, neither crosses the other.
const least = 14;
const spread = 14;
const half = 1500;

/** Where an upright would run, and which stretch of the height it takes there. */
interface Wanted {
  readonly x: number;
  /** Where it runs at least, and at most. */
  readonly least: number;
  readonly most: number;
  readonly from: number;
  readonly to: number;
}

function uprightAt(
  [first, last]: Pass,
  one: Landing | undefined,
  other: Landing | undefined,
  around: Surroundings,
): Wanted {
  const { reachOf } = around;
  const reach = [one, other].reduce(
    (most, landing) => (landing && landing.claim >= 0 ? Math.max(most, reachOf(landing.claim, landing.claim)) : most),
    first <= last ? reachOf(first, last) : 0,
  );
  const [from, to] = [one ? edgeOf(one, around) : 0, other ? edgeOf(other, around) : 0];
  const length = one && other ? Math.abs(from - to) : 0;
  const x = reach + least + spread * share(length, half);
  return { x, least: reach + least, most: reach + least + spread, from, to };
}

/** Where an upright runs: where it would, or as near to that as others of its cards leave room. */
function freeX({ shared }: Lane, wanted: Wanted, { plumb }: Ground): number {
  if (shared.length === 0) return lineNearest(wanted.x, wanted.least, wanted.most);
  const lines = linesNear(wanted.x, wanted.least, wanted.most);
  return plumb.take(shared, lines, wanted.from, wanted.to);
}

function share(value: number, half: number): number {
  return value / (value + half);
}

/** What of the ground beside a band stays free. */
const clear = 1.7;
/** Which part of the ground between two bands lines take first; so much is free between the cards and the lines of a strip. */
const inner = { from: 0.36, to: 0.64 } as const;
const besideStrip = 5;

/** A stretch over or under a band: from where to where, and to which upright. */
interface LevelStretch {
  readonly landing: Landing;
  /** Whether it is left downwards there. */
  readonly isDown: boolean;
  readonly x: number;
  readonly reaches: readonly [number, number];
}

/**
 * The height of a line over or under a band. Those that leave it upwards run above those that leave it downwards, and of
 * each the longer ones nearer to the middle, so that none crosses another there; where others of the same cards run, beside them.
 */
function heightBeside({ shared }: Lane, { landing, isDown, x, reaches }: LevelStretch, ground: Ground): number {
  const { around, level } = ground;
  const free = freeBeside(landing, around);
  const inmost = share(Math.max(0, x), 6000) / 2;
  const place = free * (inner.from + (inner.to - inner.from) * (isDown ? 1 - inmost : inmost));
  const first = edgeOf(landing, around) - (landing.isUnder ? 0 : free);
  if (shared.length === 0) return lineNearest(first + place, first + clear, first + free - clear);
  const lines = linesNear(first + place, first + clear, first + free - clear);
  return level.take(shared, lines, ...reaches);
}

/** How high the ground is over or under a band on which no line of the tree runs. */
function freeBeside({ claim, isWithin }: Landing, { placed: { view, spacing } }: Surroundings): number {
  const depth = view.claims[claim]?.depth ?? 1;
  if (isWithin && claim >= 0) return besideStrip;
  return depth === 1 ? Math.min(spacing.camps, spacing.outside) : gapAt(depth, spacing);
}

/** Whether nothing stands right of a card: neither what hangs on it nor the chip of what is folded away. */
function isBare({ claim, place }: LinkEnd, { placed: { family } }: Surroundings): boolean {
  return (family.firstChildren[place] ?? -1) < 0 && !claim.isFolded;
}

/** Stubs stand 7 apart where there is room; where something hangs on the card, all leave at its corner. */
function startAt({ from, leaving }: Lane, landing: Landing | undefined, around: Surroundings): Point {
  const { box } = from;
  const corner = box.height / 2 - 6;
  const aside = isBare(from, around) ? bareStub(box, leaving) : corner;
  return { x: rightOf(box) + 2, y: middleOf(box) + (landing?.isUnder === true ? aside : -aside) };
}

/** Lanes arrive where they would leave; where something hangs on the card, beside the ports at which the lines of the tree do. */
function endAt({ to, arriving }: Lane, landing: Landing | undefined, around: Surroundings): Route["end"] {
  const { box } = to;
  const corner = box.height / 2 - 5;
  const aside = isBare(to, around) ? bareStub(box, arriving) : corner - fanned(arriving, 2, 4);
  return { x: rightOf(box) + 8, y: middleOf(box) + (landing?.isUnder === true ? aside : -aside), angle: Math.PI };
}

/** How far from the middle of a card on which nothing hangs a lane leaves or reaches it: longer ones nearer to it. */
function bareStub({ height }: Box, inFan: InFan): number {
  return inFan.siblings === 1 ? Math.min(8, height / 2 - 5) : 3 + fanned(inFan, 7, height / 2 - 5);
}

/** How far a lane stands from the first of its fan: a step for each one between, as far as there is room. */
function fanned({ rank, siblings }: InFan, step: number, room: number): number {
  return siblings === 1 ? 0 : rank * Math.min(step, room / (siblings - 1));
}
