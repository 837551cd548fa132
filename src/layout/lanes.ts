import { mapped, type Steps } from "../model/steps.ts";
import type { ShownRelation } from "../view/view.ts";
import { routeAlong } from "./branchRoutes.ts";
import { glyphRadius } from "./columns.ts";
import { type Gutter, type LaneWay, laneWaysOf } from "./laneWays.ts";
import type { Point, Route } from "./layout.ts";
import { type Line, lineThrough } from "./line.ts";
import { middleOf, type Placed, rightOf, type Seat, seatOf } from "./placed.ts";

/** Draws the cross-links of a reading map: each runs in the gutters between columns, and through columns between cards. */
export function* routeLanes(placed: Placed): Steps<readonly Route[]> {
  const crossing = placed.view.relations.filter((relation) => relation.role === "cross");
  if (crossing.length === 0) return [];
  const wayOf = laneWaysOf(placed);
  yield;
  const plans = yield* mapped(crossing, (relation) => plansOf(relation, placed, wayOf));
  const territories = territoriesOf(placed);
  return yield* mapped(fannedOut(plans.flat()), (lane) => routeOf(lane, territories));
}

/** Where a cross-link is to run, before its neighbours are known. */
interface Plan extends LaneWay {
  readonly relation: ShownRelation;
  readonly from: Seat;
  readonly to: Seat;
  /** Whether it sets out upwards. */
  readonly isUp: boolean;
}

function plansOf(relation: ShownRelation, placed: Placed, wayOf: ReturnType<typeof laneWaysOf>): readonly Plan[] {
  const { places } = placed;
  const to = seatOf(placed, relation.to);
  return relation.from.map((id) => {
    const from = seatOf(placed, id);
    const { gutters, levels } = wayOf(places.get(id) ?? -1, places.get(relation.to) ?? -1);
    return { relation, from, to, gutters, levels, isUp: (levels[0] ?? middleOf(to.box)) < middleOf(from.box) };
  });
}

/** A cross-link with its place among those that leave the same card in the same direction. */
interface Lane extends Plan {
  /** 0 for the outermost: the longest. */
  readonly rank: number;
  readonly siblings: number;
}

function fannedOut(plans: readonly Plan[]): readonly Lane[] {
  const fans = new Map<string, Plan[]>();
  for (const plan of plans) {
    const key = `${plan.isUp ? "up" : "down"} ${plan.from.claim.id}`;
    const fan = fans.get(key);
    if (fan) fan.push(plan);
    else fans.set(key, [plan]);
  }
  return [...fans.values()].flatMap((fan) =>
    fan.sort((a, b) => lengthOf(b) - lengthOf(a)).map((plan, rank) => ({ ...plan, rank, siblings: fan.length })),
  );
}

function lengthOf({ from, to }: Plan): number {
  return Math.abs(middleOf(to.box) - middleOf(from.box));
}

// Distances from the column right of a gutter: of the innermost lane, and of the next ones from it.
const inmost = 28;
const pitch = 20;

/** Where a lane runs in a gutter: side by side with its siblings, closer where they are many. */
function laneX({ left, width }: Gutter, { rank, siblings }: Lane): number {
  const room = width - inmost - 12;
  const step = siblings > 1 ? Math.min(pitch, room / (siblings - 1)) : 0;
  return left - inmost - step * (siblings - 1 - rank);
}

function routeOf(lane: Lane, territories: ReadonlyMap<number, Span>): Route {
  const { relation, from, to, gutters, levels } = lane;
  const start = leavingPoint(lane);
  const end = arrivingPoint(lane);
  const heights = [start.y, ...levels, end.y];
  const uprights = gutters.map((gutter, i) => ({
    x: laneX(gutter, lane),
    from: heights[i] ?? start.y,
    to: heights[i + 1] ?? end.y,
  }));
  const line = lineThrough(start, uprights, end);
  const glyph = glyphOn(line, lane, territories);
  return routeAlong(relation, from.claim.id, { column: to.box.column, curve: line.curve, glyph, end });
}

/** Stubs stand 7 apart, those of longer lanes nearer to the middle of the card. */
function leavingPoint({ from: { box }, isUp, rank, siblings }: Lane): Point {
  const room = box.height / 2 - 7;
  const aside = siblings === 1 ? 7 : 4 + rank * Math.min(7, room / (siblings - 1));
  const x = box.column === 0 ? rightOf(box) + 2 : box.x - glyphRadius(box.column) - 1;
  return { x, y: middleOf(box) + (isUp ? -aside : aside) };
}

/** A lane arrives on the side from which it comes, beside the word of its target; at a position beside its ports. */
function arrivingPoint({ from, to: { box }, levels }: Lane): Route["end"] {
  const comesFromBelow = (levels.at(-1) ?? middleOf(from.box)) > middleOf(box);
  const side = comesFromBelow ? 1 : -1;
  if (box.column === 0) return { x: rightOf(box) + 8, y: middleOf(box) + 20 * side, angle: Math.PI };
  return { x: box.x - glyphRadius(box.column) - 7, y: middleOf(box) + 8 * side, angle: 0 };
}

/** From where to where a territory reaches. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

function territoriesOf({ view, rows }: Placed): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  view.claims.forEach(({ depth, camp }, i) => {
    if (depth === 1) spans.set(camp, { top: rows.bandTops[i] ?? 0, bottom: rows.bandBottoms[i] ?? 0 });
  });
  return spans;
}

/** The word of a cross-link stands where it comes into its target's territory; within one, in the middle of its way. */
function glyphOn(line: Line, { from, to, rank }: Lane, territories: ReadonlyMap<number, Span>): Point {
  const upright = line.uprights.reduce((longest, next) =>
    lengthOfUpright(next) > lengthOfUpright(longest) ? next : longest,
  );
  const span = territories.get(to.claim.camp);
  if (from.claim.camp === to.claim.camp || !span) return { x: upright.x, y: (upright.from + upright.to) / 2 };
  const isDown = upright.to > upright.from;
  // Words of two lanes side by side would touch: each next one stands a little further on.
  const border = isDown ? span.top - 9 + 24 * rank : span.bottom + 9 - 24 * rank;
  const [low, high] = [Math.min(upright.from, upright.to), Math.max(upright.from, upright.to)];
  return { x: upright.x, y: Math.min(high, Math.max(low, border)) };
}

function lengthOfUpright({ from, to }: Line["uprights"][number]): number {
  return Math.abs(to - from);
}
