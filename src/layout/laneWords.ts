import { mapped, type Steps } from "../model/steps.ts";
import type { Lane, LaneCourse, LaneWay } from "./laneWays.ts";
import type { Curve, Point } from "./layout.ts";
import { lineThrough, shorten, type Upright } from "./line.ts";

/** From where to where a territory reaches. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** So far from each other words are seen, and met by a pointer, one by one. */
const apart = 24;
/** Steps along a lane in which a place for its word is looked for, and how many of them at most. */
const step = 4;
const mostSteps = 200;

/**
 * Where the words of lanes stand: where a lane comes into its target's territory, within one in the middle of its way; or as near
 * to that, along the straight stretches that it goes up and down, as the words of other lanes of its cards leave room. Short
 * lanes come first: they have the fewest places.
 */
export function* laneWords(
  courses: readonly LaneCourse[],
  territories: ReadonlyMap<number, Span>,
): Steps<readonly Point[]> {
  const lengths = courses.map(({ way }) => lengthOfWay(way));
  const shortFirst = courses.map((_, i) => i).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0));
  const room = wordRoom();
  const words: Point[] = [];
  yield* mapped(shortFirst, (i) => {
    const course = courses[i];
    if (course) words[i] = room.take(course, placesFor(course, territories));
  });
  return words;
}

/** Gives each lane the first of some places that is clear of the words of its cards' other lanes; else the one that is most so. */
function wordRoom() {
  const taken = new Map<string, Point[]>();
  const cell = (card: number, { x, y }: Point, right = 0, down = 0) =>
    `${card} ${Math.floor(x / apart) + right} ${Math.floor(y / apart) + down}`;
  /** How far a place is from the nearest word of a card's lanes, as far as that matters. */
  const clearanceOf = (card: number, place: Point) => {
    let clearance: number = apart;
    for (const right of around)
      for (const down of around)
        for (const { x, y } of taken.get(cell(card, place, right, down)) ?? [])
          clearance = Math.min(clearance, Math.hypot(x - place.x, y - place.y));
    return clearance;
  };
  const take = ({ lane }: LaneCourse, places: Iterable<Point>): Point => {
    const cards = [lane.from.place, lane.to.place];
    const word = clearest(places, (place) => Math.min(...cards.map((card) => clearanceOf(card, place))));
    for (const card of cards) {
      const words = taken.get(cell(card, word));
      // Where words lie on one another anyway, a few stand for all.
      if (!words) taken.set(cell(card, word), [word]);
      else if (words.length < 4) words.push(word);
    }
    return word;
  };
  return { take };
}

const around = [-1, 0, 1] as const;

/** The first place that is clear of all others; else the one that is most so. */
function clearest(places: Iterable<Point>, clearanceOf: (place: Point) => number): Point {
  let [best, most] = [{ x: 0, y: 0 }, -1];
  for (const place of places) {
    const clearance = clearanceOf(place);
    if (clearance >= apart) return place;
    if (clearance > most) [best, most] = [place, clearance];
  }
  return best;
}

/** Places along the straight stretches of a lane; then those on its bends. */
function* placesFor(
  { lane, way: { start, uprights, end } }: LaneCourse,
  territories: ReadonlyMap<number, Span>,
): Iterable<Point> {
  for (const upright of uprights.map(shorten).sort((a, b) => lengthOf(b) - lengthOf(a)))
    yield* placesOn(upright, wantedOn(upright, lane, territories));
  const curve = lineThrough(start, uprights, end);
  for (let at = 0; at + 8 <= curve.length; at += 6)
    for (const share of shares) {
      const place = pointOn(curve, at, share);
      if (distance(place, start) >= fromEnds && distance(place, end) >= fromEnds) yield place;
    }
}

/** Where on a piece of a lane places are tried, and how far from its ends. */
const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;
const fromEnds = 14;

/** A point of a curve's piece that begins at a place among its numbers. */
function pointOn(curve: Curve, at: number, t: number): Point {
  const u = 1 - t;
  const along = (axis: number) => {
    const value = (point: number) => curve[at + 2 * point + axis] ?? 0;
    return u ** 3 * value(0) + 3 * u * u * t * value(1) + 3 * u * t * t * value(2) + t ** 3 * value(3);
  };
  return { x: along(0), y: along(1) };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function wantedOn({ from, to }: Upright, lane: Lane, territories: ReadonlyMap<number, Span>): number {
  const span = territories.get(lane.to.claim.camp);
  if (lane.from.claim.camp === lane.to.claim.camp || !span) return (from + to) / 2;
  return to > from ? span.top - 9 : span.bottom + 9;
}

/** The places on an upright, from the one that is nearest to a height outwards. */
function* placesOn({ x, from, to }: Upright, wanted: number): Iterable<Point> {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const first = Math.min(high, Math.max(low, wanted));
  yield { x, y: first };
  const last = Math.min(mostSteps * step, high - low);
  for (let away = step; away <= last; away += step) {
    if (first + away <= high) yield { x, y: first + away };
    if (first - away >= low) yield { x, y: first - away };
  }
  yield { x, y: low };
  yield { x, y: high };
}

function lengthOfWay({ start, uprights, end }: LaneWay): number {
  const xs = [start.x, ...uprights.map(({ x }) => x), end.x];
  const level = xs.reduce((sum, x, i) => sum + Math.abs(x - (xs[i - 1] ?? x)), 0);
  return uprights.reduce((sum, upright) => sum + lengthOf(upright), level);
}

function lengthOf({ from, to }: Upright): number {
  return Math.abs(to - from);
}
