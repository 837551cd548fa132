import { mapped, type Steps } from "../model/steps.ts";
import { clearest, mostKnown } from "./clearest.ts";
import type { Lane, LaneCourse, LaneWay } from "./laneWays.ts";
import type { Point } from "./layout.ts";
import { shorten, type Upright } from "./line.ts";

/** From where to where a territory reaches. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** So far from each other words are seen, and met by a pointer, one by one. */
const apart: number = 24;
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
  const room = wordRoom();
  const words: Point[] = [];
  const contested: number[] = [];
  yield* mapped(courses, (course, i) => {
    if (course.lane.shared.length > 0) contested.push(i);
    else words[i] = firstPlace(course, territories);
  });
  const lengths = new Map(contested.map((i) => [i, lengthOfWay(courses[i]?.way)]));
  contested.sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
  yield* mapped(contested, (i) => {
    const course = courses[i];
    if (course) words[i] = room.take(course, placesFor(course, territories));
  });
  return words;
}

/** Gives each lane the first of some places that is clear of the words of its cards' other lanes; else the one that is most so. */
function wordRoom() {
  const byCard = new Map<number, Map<number, Point[]>>();
  const rowOf = ({ y }: Point) => Math.floor(y / apart);
  /** How far a place is from the nearest word of a card's lanes, as far as that matters. */
  const clearanceOf = (rows: ReadonlyMap<number, readonly Point[]>, place: Point) => {
    let clearance = apart;
    for (let row = rowOf(place) - 1; row <= rowOf(place) + 1; row++)
      for (const { x, y } of rows.get(row) ?? []) clearance = Math.min(clearance, Math.hypot(x - place.x, y - place.y));
    return clearance;
  };
  const take = ({ lane }: LaneCourse, places: Iterable<Point>): Point => {
    const cards = lane.shared.map((card) => {
      const rows = byCard.get(card) ?? new Map<number, Point[]>();
      byCard.set(card, rows);
      return rows;
    });
    const clearance = (place: Point) => cards.reduce((least, rows) => Math.min(least, clearanceOf(rows, place)), apart);
    const word = clearest(places, clearance, apart) ?? { x: 0, y: 0 };
    for (const rows of cards) {
      const words = rows.get(rowOf(word));
      // Where words lie on one another anyway, some stand for all.
      if (!words) rows.set(rowOf(word), [word]);
      else if (words.length < mostKnown) words.push(word);
    }
    return word;
  };
  return { take };
}

/** The first of the places for a word, which none can be in the way of. */
function firstPlace({ lane, way: { uprights } }: LaneCourse, territories: ReadonlyMap<number, Span>): Point {
  let longest: Upright | undefined;
  for (const upright of uprights) {
    const straight = shorten(upright);
    if (!longest || lengthOf(straight) > lengthOf(longest)) longest = straight;
  }
  if (!longest) return { x: 0, y: 0 };
  const { x, from, to } = longest;
  return { x, y: Math.min(Math.max(from, to), Math.max(Math.min(from, to), wantedOn(longest, lane, territories))) };
}

/** Places along the straight stretches of a lane. */
function* placesFor({ lane, way: { uprights } }: LaneCourse, territories: ReadonlyMap<number, Span>): Iterable<Point> {
  for (const upright of uprights.map(shorten).sort((a, b) => lengthOf(b) - lengthOf(a)))
    yield* placesOn(upright, wantedOn(upright, lane, territories));
  // Where there is no straight stretch with room, on what leads level from one upright to the next.
  for (const [i, { x, to }] of uprights.entries()) {
    const next = uprights[i + 1]?.x ?? x;
    for (let share = 0.1; share < 1; share += 0.1) yield { x: x + (next - x) * share, y: to };
  }
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

function lengthOfWay(way: LaneWay | undefined): number {
  if (!way) return 0;
  let [length, x] = [0, way.start.x];
  for (const upright of way.uprights) {
    length += Math.abs(upright.x - x) + lengthOf(upright);
    x = upright.x;
  }
  return length + Math.abs(way.end.x - x);
}

function lengthOf({ from, to }: Upright): number {
  return Math.abs(to - from);
}
