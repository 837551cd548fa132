import { isSameList } from "../model/isSameList.ts";
import { mapped, type Steps } from "../model/steps.ts";
import type { ShownRelation } from "../view/view.ts";
import { aroundWays } from "./aroundWays.ts";
import { routeAlong } from "./branchRoutes.ts";
import { gutterWays } from "./gutterWays.ts";
import { fannedOut } from "./laneFans.ts";
import type { Lane, LaneCourse, LaneWay, Link } from "./laneWays.ts";
import { laneWords, type Span } from "./laneWords.ts";
import type { Box, Point, Route } from "./layout.ts";
import { lineThrough } from "./line.ts";
import { type Placed, seatOf } from "./placed.ts";

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
  const lanes = fannedOut(links.flat(), ways, placed.view.claims.length);
  yield;
  const courses = yield* mapped(lanes, (lane): LaneCourse => ({ lane, way: ways.wayOf(lane) }));
  const words = yield* laneWords(courses, territoriesOf(placed));
  return yield* mapped(courses, (course, i) => routeOf(course, words[i] ?? course.way.start));
}

function linksOf(relation: ShownRelation, placed: Placed): readonly Link[] {
  const { places } = placed;
  const to = { ...seatOf(placed, relation.to), place: places.get(relation.to) ?? -1 };
  return relation.from.map((id) => ({ relation, from: { ...seatOf(placed, id), place: places.get(id) ?? -1 }, to }));
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
function routeOf({ lane, way }: LaneCourse, glyph: Point): Route {
  const { relation, from, to } = lane;
  const along = numbersOf(way, glyph);
  const drawn = lastDrawn.get(from.box) ?? new Map<string, Drawn>();
  lastDrawn.set(from.box, drawn);
  const last = drawn.get(relation.id);
  if (last?.to === to.box && isSameList(last.along, along)) return last.route;
  const route = drawnRoute(way, lane, glyph);
  drawn.set(relation.id, { to: to.box, along, route });
  return route;
}

/** All that the drawing of a lane depends on beside its cards. */
function numbersOf({ start, uprights, end }: LaneWay, glyph: Point): readonly number[] {
  const numbers = [glyph.x, glyph.y, start.x, start.y, end.x, end.y, end.angle];
  for (const { x, from, to } of uprights) numbers.push(x, from, to);
  return numbers;
}

function drawnRoute({ start, uprights, end }: LaneWay, { relation, from, to }: Lane, glyph: Point): Route {
  // A list that has grown has room for more; a copy has none.
  const curve = lineThrough(start, uprights, end).slice();
  return routeAlong(relation, from.claim.id, { column: to.box.column, curve, glyph, end });
}

function territoriesOf({ view, family, rows }: Placed): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (let i = view.claims.length > 0 ? 0 : -1; i >= 0; i = family.nextSiblings[i] ?? -1) {
    spans.set(view.claims[i]?.camp ?? -1, { top: rows.bandTops[i] ?? 0, bottom: rows.bandBottoms[i] ?? 0 });
  }
  return spans;
}
