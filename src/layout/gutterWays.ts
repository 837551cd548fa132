import { glyphRadius } from "./columns.ts";
import { type Gap, type Gaps, gapBetween, gapsBetween, gapsOf } from "./gaps.ts";
import { type LaneRoom, laneRoom, lineNearest, linesNear } from "./laneRoom.ts";
import type { InFan, Lane, LaneSides, LaneWay, LaneWays, Link, LinkEnd } from "./laneWays.ts";
import type { Box, Point, Route } from "./layout.ts";
import { middleOf, type Placed, rightOf } from "./placed.ts";

/**
 * The ways of cross-links where nothing wraps, so that columns are the same for all: up and down in the gutters left of
 * both ends, and level from one to the other. Of one card none runs on another.
 */
export function gutterWays(placed: Placed): LaneWays {
  const ground: Ground = { placed, gaps: gapsOf(placed), plumb: laneRoom(), level: laneRoom() };
  return { sidesOf: (link) => sidesOf(link, ground), wayOf: (lane) => wayOf(lane, ground) };
}

/** The map, and what of it lanes have taken. */
interface Ground {
  readonly placed: Placed;
  readonly gaps: (column: number) => Gaps;
  readonly plumb: LaneRoom;
  readonly level: LaneRoom;
}

/** Cards are left and reached from the gutter at their left; positions, which have ribbons there, from that at their right. */
function gutterOf({ box: { column } }: LinkEnd): number {
  return Math.max(1, column);
}

function sidesOf(link: Link, { gaps }: Ground): LaneSides {
  const [leaving, arriving] = [gutterOf(link.from), gutterOf(link.to)];
  const [from, to] = [middleOf(link.from.box), middleOf(link.to.box)];
  const level = leaving === arriving ? undefined : gapBetween(gaps(Math.min(leaving, arriving)), from, to)?.middle;
  return { leavesAbove: (level ?? to) < from, arrivesAbove: (level ?? from) < to };
}

function wayOf(lane: Lane, ground: Ground): LaneWay {
  const { from, to, leaving, arriving } = lane;
  const sides = sidesOf(lane, ground);
  const start = leavingPoint(from.box, leaving, sides.leavesAbove);
  const end = arrivingPoint(to.box, arriving, sides.arrivesAbove);
  const [atStart, atEnd]: readonly [Fan, Fan] = [
    { end: from, fan: leaving },
    { end: to, fan: arriving },
  ];
  const level = levelOf(lane, sides, ground);
  if (level === undefined) {
    const fan = leaving.siblings > arriving.siblings ? atStart : atEnd;
    return { start, uprights: [{ x: upright(lane, fan, [start.y, end.y], ground), from: start.y, to: end.y }], end };
  }
  const uprights = [
    { x: upright(lane, atStart, [start.y, level], ground), from: start.y, to: level },
    { x: upright(lane, atEnd, [level, end.y], ground), from: level, to: end.y },
  ];
  return { start, uprights, end };
}

/** So many gaps are tried beside each end. */
const tried = 6;

/** The height at which it passes from one gutter to another: the one on the shortest way that others of its cards have left. */
function levelOf(lane: Lane, sides: LaneSides, ground: Ground): number | undefined {
  const [leaving, arriving] = [gutterOf(lane.from), gutterOf(lane.to)];
  if (leaving === arriving) return undefined;
  const { gaps, level, placed } = ground;
  const between = gaps(Math.min(leaving, arriving));
  if (lane.shared.length === 0) return shortestLevel(lane, between);
  const [one, other] = [gutterRoom(leaving, placed), gutterRoom(arriving, placed)];
  const [left, right] = [Math.min(one.left, other.left), Math.max(one.right, other.right)];
  const heights = levelsFor(lane, sides, between);
  return level.take(lane.shared, heights, left, right);
}

function shortestLevel({ from, to }: Lane, gaps: Gaps): number {
  const [start, end] = [middleOf(from.box), middleOf(to.box)];
  return gapBetween(gaps, start, end)?.middle ?? start;
}

/** The heights at which a lane may pass, from the best on. */
function* levelsFor(lane: Lane, sides: LaneSides, gaps: Gaps): Iterable<number> {
  const [from, to] = [middleOf(lane.from.box), middleOf(lane.to.box)];
  // It may have no other way, and need none.
  yield shortestLevel(lane, gaps);
  const beside = gapsBetween(gaps, from, to, tried);
  // Where it turns back beside a card, it runs beside others of its fan.
  const isStraight = ({ middle }: Gap) => middle < from === sides.leavesAbove && middle < to === sides.arrivesAbove;
  const straight = beside.filter(isStraight);
  for (const { middle } of straight) yield middle;
  for (const gap of straight) yield* asides(gap);
  for (const gap of beside) yield* asides(gap);
}

/** The heights in a gap, from its middle outwards. */
function asides({ middle, above, below }: Gap): Iterable<number> {
  return linesNear(middle, middle - above, middle + below);
}

// Distances from the column right of a gutter, of the innermost lane, and from that left of it, of the outermost.
const inmost = 28;
const outmost = 12;
/** How far apart two lanes of a fan run that have the room for it. */
const pitch = 20;

function gutterRoom(column: number, { columns }: Placed): { readonly left: number; readonly right: number } {
  return { left: columns.right(column - 1) + outmost, right: columns.left(column) - inmost };
}

/** Where a lane runs in a gutter: in its place in a fan of its, or as near to it as its cards' others leave room. */
function upright(lane: Lane, { end, fan }: Fan, [from, to]: readonly [number, number], ground: Ground): number {
  const { left, right } = gutterRoom(gutterOf(end), ground.placed);
  const wanted = left + wantedIn(fan, right - left, end.box.column === 0);
  if (lane.shared.length === 0) return lineNearest(wanted, left, right);
  return ground.plumb.take(lane.shared, linesNear(wanted, left, right), from, to);
}

/** A card of a lane with its place in the fan there. */
interface Fan {
  readonly end: LinkEnd;
  readonly fan: InFan;
}

/** How far from the left of a gutter: lanes that run on farther up or down are farther from the card, so that none crosses another. */
function wantedIn({ rank, siblings }: InFan, room: number, isLeftOfIt: boolean): number {
  if (siblings === 1) return room;
  const step = Math.min(pitch, room / (siblings - 1));
  return room - step * (isLeftOfIt ? rank : siblings - 1 - rank);
}

function leavingPoint(box: Box, inFan: InFan, isAbove: boolean): Point {
  const x = box.column === 0 ? rightOf(box) + 2 : box.x - glyphRadius(box.column) - 1;
  return { x, y: besideMiddle(box, inFan, isAbove) };
}

function arrivingPoint(box: Box, inFan: InFan, isAbove: boolean): Route["end"] {
  const y = besideMiddle(box, inFan, isAbove);
  if (box.column === 0) return { x: rightOf(box) + 8, y, angle: Math.PI };
  return { x: box.x - glyphRadius(box.column) - 7, y, angle: 0 };
}

/**
 * The height of the stub of a lane: beside the word of its card, or the ports of a position; where there are several 7 apart as
 * far as they have the room, those of longer lanes nearer to the middle.
 */
function besideMiddle(box: Box, { rank, siblings }: InFan, isAbove: boolean): number {
  const first = box.column === 0 ? { single: 20, several: 16 } : { single: 8, several: 5 };
  const room = box.height / 2 - 2 - first.several;
  const aside = siblings === 1 ? first.single : first.several + rank * Math.min(7, room / (siblings - 1));
  return middleOf(box) + (isAbove ? -aside : aside);
}
