import { mapped, type Steps } from "../model/steps.ts";
import type { ShownRelation } from "../view/view.ts";
import { routeAlong } from "./branchRoutes.ts";
import { type Columns, glyphRadius } from "./columns.ts";
import { type Gaps, gapBetween, gapsOf } from "./gaps.ts";
import type { Box, Point, Route } from "./layout.ts";
import { type Line, lineThrough } from "./line.ts";
import { middleOf, type Placed, rightOf, type Seat, seatOf } from "./placed.ts";

/** Draws the cross-links of a reading map: each runs in the gutters between columns, and through columns between cards. */
export function* routeLanes(placed: Placed): Steps<readonly Route[]> {
  const gaps = gapsOf(placed);
  yield;
  const crossing = placed.view.relations.filter((relation) => relation.role === "cross");
  const plans = yield* mapped(crossing, (relation) => plansOf(relation, placed, gaps));
  const territories = territoriesOf(placed);
  return yield* mapped(fannedOut(plans.flat()), (lane) => routeOf(lane, territories, placed.columns));
}

/** Where a cross-link is to run, before its neighbours are known. */
interface Plan {
  readonly relation: ShownRelation;
  readonly from: Seat;
  readonly to: Seat;
  /** The gutters, by the column right of each, in which it leaves and arrives. */
  readonly gutters: readonly [number, number];
  /** The height at which it passes from one gutter to the other. */
  readonly gap: number | undefined;
  /** Whether it sets out upwards. */
  readonly isUp: boolean;
}

function plansOf(relation: ShownRelation, placed: Placed, gaps: (column: number) => Gaps): readonly Plan[] {
  const to = seatOf(placed, relation.to);
  return relation.from.map((id) => {
    const from = seatOf(placed, id);
    const gutters = [gutterOf(from.box), gutterOf(to.box)] as const;
    const gap =
      gutters[0] === gutters[1]
        ? undefined
        : gapBetween(gaps(Math.min(...gutters)), middleOf(from.box), middleOf(to.box));
    return { relation, from, to, gutters, gap, isUp: (gap ?? middleOf(to.box)) < middleOf(from.box) };
  });
}

/** Cards are left and reached from the gutter at their left; positions, which have ribbons there, from that at their right. */
function gutterOf({ column }: Box): number {
  return Math.max(1, column);
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
function laneX(gutter: number, { rank, siblings }: Lane, columns: Columns): number {
  const room = columns.left(gutter) - columns.right(gutter - 1) - inmost - 12;
  const step = siblings > 1 ? Math.min(pitch, room / (siblings - 1)) : 0;
  return columns.left(gutter) - inmost - step * (siblings - 1 - rank);
}

function routeOf(lane: Lane, territories: ReadonlyMap<number, Span>, columns: Columns): Route {
  const { relation, from, to, gutters, gap } = lane;
  const start = leavingPoint(lane);
  const end = arrivingPoint(lane);
  const [leaving, arriving] = [laneX(gutters[0], lane, columns), laneX(gutters[1], lane, columns)];
  const line =
    gap === undefined
      ? lineThrough(start, [{ x: leaving, from: start.y, to: end.y }], end)
      : lineThrough(
          start,
          [
            { x: leaving, from: start.y, to: gap },
            { x: arriving, from: gap, to: end.y },
          ],
          end,
        );
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
function arrivingPoint({ from, to: { box }, gap }: Lane): Route["end"] {
  const comesFromBelow = (gap ?? middleOf(from.box)) > middleOf(box);
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
