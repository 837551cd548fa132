import { glyphRadius } from "./columns.ts";
import { type Gaps, gapBetween, gapsOf } from "./gaps.ts";
import type { Lane, LaneWay, LaneWays, Link, LinkEnd } from "./laneWays.ts";
import type { Point, Route } from "./layout.ts";
import { middleOf, type Placed, rightOf } from "./placed.ts";

/**
 * The ways of cross-links where nothing wraps, so that columns are the same for all: up and down in the gutters left of
 * both ends, and level from one to the other.
 */
export function gutterWays(placed: Placed): LaneWays {
  const gaps = gapsOf(placed);
  return {
    isUp: (link) => (levelOf(link, gaps) ?? middleOf(link.to.box)) < middleOf(link.from.box),
    wayOf: (lane) => wayOf(lane, levelOf(lane, gaps), placed),
  };
}

/** Cards are left and reached from the gutter at their left; positions, which have ribbons there, from that at their right. */
function gutterOf({ box: { column } }: LinkEnd): number {
  return Math.max(1, column);
}

/** The height at which it passes from one gutter to another. */
function levelOf({ from, to }: Link, gaps: (column: number) => Gaps): number | undefined {
  const [leaving, arriving] = [gutterOf(from), gutterOf(to)];
  if (leaving === arriving) return undefined;
  return gapBetween(gaps(Math.min(leaving, arriving)), middleOf(from.box), middleOf(to.box));
}

function wayOf(lane: Lane, level: number | undefined, placed: Placed): LaneWay {
  const comesFrom = level ?? middleOf(lane.from.box);
  const start = leavingPoint(lane, (level ?? middleOf(lane.to.box)) < middleOf(lane.from.box));
  const end = arrivingPoint(lane.to, comesFrom > middleOf(lane.to.box));
  const [leaving, arriving] = [laneX(lane.from, lane, placed), laneX(lane.to, lane, placed)];
  if (level === undefined) return { start, uprights: [{ x: arriving, from: start.y, to: end.y }], end };
  const uprights = [
    { x: leaving, from: start.y, to: level },
    { x: arriving, from: level, to: end.y },
  ];
  return { start, uprights, end };
}

// Distances from the column right of a gutter: of the innermost lane, and of the next ones from it.
const inmost = 28;
const pitch = 20;

/** Where a lane runs in a gutter: side by side with its siblings, closer where they are many. */
function laneX(beside: LinkEnd, { rank, siblings }: Lane, { columns }: Placed): number {
  const column = gutterOf(beside);
  const left = columns.left(column);
  const room = left - columns.right(column - 1) - inmost - 12;
  const step = siblings > 1 ? Math.min(pitch, room / (siblings - 1)) : 0;
  return left - inmost - step * (siblings - 1 - rank);
}

/** Stubs stand 7 apart, those of longer lanes nearer to the middle of the card. */
function leavingPoint({ from: { box }, rank, siblings }: Lane, isUp: boolean): Point {
  const room = box.height / 2 - 7;
  const aside = siblings === 1 ? 7 : 4 + rank * Math.min(7, room / (siblings - 1));
  const x = box.column === 0 ? rightOf(box) + 2 : box.x - glyphRadius(box.column) - 1;
  return { x, y: middleOf(box) + (isUp ? -aside : aside) };
}

/** A lane arrives on the side from which it comes, beside the word of its target; at a position beside its ports. */
function arrivingPoint({ box }: LinkEnd, comesFromBelow: boolean): Route["end"] {
  const side = comesFromBelow ? 1 : -1;
  if (box.column === 0) return { x: rightOf(box) + 8, y: middleOf(box) + 20 * side, angle: Math.PI };
  return { x: box.x - glyphRadius(box.column) - 7, y: middleOf(box) + 8 * side, angle: 0 };
}
