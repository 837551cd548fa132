import { isSameList } from "../model/isSameList.ts";
import { mapped, type Steps } from "../model/steps.ts";
import type { ShownRelation } from "../view/view.ts";
import { aroundWays } from "./aroundWays.ts";
import { routeAlong } from "./branchRoutes.ts";
import { gutterWays } from "./gutterWays.ts";
import type { Lane, LaneWay, LaneWays, Link } from "./laneWays.ts";
import type { Box, Point, Route } from "./layout.ts";
import { type Line, lineThrough } from "./line.ts";
import { middleOf, type Placed, seatOf } from "./placed.ts";

/**
 * Draws the cross-links of a reading map: each runs in the gutters between columns, and through columns between cards; where
 * siblings wrap, so that columns are not the same for all, around what stands between its ends.
 */
export function* routeLanes(placed: Placed): Steps<readonly Route[]> {
  const crossing = placed.view.relations.filter((relation) => relation.role === "cross");
  if (crossing.length === 0) return [];
  const ways = placed.rows.stacks.some((stack) => stack > 0) ? aroundWays(placed) : gutterWays(placed);
  yield;
  const links = yield* mapped(crossing, (relation) => linksOf(relation, placed));
  const territories = territoriesOf(placed);
  return yield* mapped(fannedOut(links.flat(), ways), (lane) => routeOf(lane, ways, territories));
}

function linksOf(relation: ShownRelation, placed: Placed): readonly Link[] {
  const { places } = placed;
  const to = { ...seatOf(placed, relation.to), place: places.get(relation.to) ?? -1 };
  return relation.from.map((id) => ({ relation, from: { ...seatOf(placed, id), place: places.get(id) ?? -1 }, to }));
}

function fannedOut(links: readonly Link[], { isUp }: LaneWays): readonly Lane[] {
  const fans = new Map<number, Link[]>();
  for (const link of links) {
    const key = 2 * link.from.place + (isUp(link) ? 1 : 0);
    const fan = fans.get(key);
    if (fan) fan.push(link);
    else fans.set(key, [link]);
  }
  return [...fans.values()].flatMap((fan) =>
    fan.sort((a, b) => lengthOf(b) - lengthOf(a)).map((link, rank) => ({ ...link, rank, siblings: fan.length })),
  );
}

function lengthOf({ from, to }: Link): number {
  return Math.abs(middleOf(to.box) - middleOf(from.box));
}

/** A lane that was drawn last: to which card, along which way, in numbers, and how. */
interface Drawn {
  readonly to: Box;
  readonly along: readonly number[];
  readonly route: Route;
}

/** By the box that they leave and their relation, the lanes that were drawn last. */
const lastDrawn = new WeakMap<Box, Map<string, Drawn>>();

/** A cross-link's route; where its cards stand as they stood, and it runs as it ran, the very same as last time. */
function routeOf(lane: Lane, { wayOf }: LaneWays, territories: ReadonlyMap<number, Span>): Route {
  const { relation, from, to } = lane;
  const way = wayOf(lane);
  const along = numbersOf(way, lane, from.claim.camp === to.claim.camp ? undefined : territories.get(to.claim.camp));
  const drawn = lastDrawn.get(from.box) ?? new Map<string, Drawn>();
  lastDrawn.set(from.box, drawn);
  const last = drawn.get(relation.id);
  if (last?.to === to.box && isSameList(last.along, along)) return last.route;
  const route = drawnRoute(way, lane, territories);
  drawn.set(relation.id, { to: to.box, along, route });
  return route;
}

/** All that the drawing of a lane depends on beside its cards. */
function numbersOf({ start, uprights, end }: LaneWay, { rank }: Lane, territory: Span | undefined): readonly number[] {
  const numbers = [rank, territory?.top ?? 0, territory?.bottom ?? 0, start.x, start.y, end.x, end.y, end.angle];
  for (const { x, from, to } of uprights) numbers.push(x, from, to);
  return numbers;
}

function drawnRoute({ start, uprights, end }: LaneWay, lane: Lane, territories: ReadonlyMap<number, Span>): Route {
  const { relation, from, to } = lane;
  const line = lineThrough(start, uprights, end);
  const glyph = glyphOn(line, lane, territories);
  return routeAlong(relation, from.claim.id, { column: to.box.column, curve: line.curve, glyph, end });
}

/** From where to where a territory reaches. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

function territoriesOf({ view, family, rows }: Placed): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (let i = view.claims.length > 0 ? 0 : -1; i >= 0; i = family.nextSiblings[i] ?? -1) {
    spans.set(view.claims[i]?.camp ?? -1, { top: rows.bandTops[i] ?? 0, bottom: rows.bandBottoms[i] ?? 0 });
  }
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
