import type { Point, Rectangle } from "../../layout/layout.ts";

/** How many places of a lane are tried for its word. */
const places = 80;

/** The places on a lane where its word may stand, evenly from its one end to the other. */
export function placesOn(curve: readonly number[]): readonly Point[] {
  const points = pointsAlong(curve);
  const lengths = [0];
  points.slice(1).forEach((point, i) => {
    lengths.push((lengths[i] ?? 0) + distance(points[i] ?? point, point));
  });
  const whole = lengths.at(-1) ?? 0;
  let next = 1;
  return Array.from({ length: places + 1 }, (_, i) => {
    const wanted = (whole * i) / places;
    while (next < points.length - 1 && (lengths[next] ?? 0) < wanted) next++;
    const [from, to] = [lengths[next - 1] ?? 0, lengths[next] ?? 0];
    return between(points[next - 1], points[next], to > from ? (wanted - from) / (to - from) : 0);
  });
}

/** So many straight steps stand for one piece of a curve. */
const steps = 12;

/** Points along a curve, close enough to each other that the way between them is straight, about. */
function pointsAlong(curve: readonly number[]): readonly Point[] {
  const points: Point[] = [{ x: curve[0] ?? 0, y: curve[1] ?? 0 }];
  for (let at = 0; at + 8 <= curve.length; at += 6) {
    for (let step = 1; step <= steps; step++) {
      const [t, u] = [step / steps, 1 - step / steps];
      const along = (axis: number) => {
        const value = (point: number) => curve[at + 2 * point + axis] ?? 0;
        return u ** 3 * value(0) + 3 * u * u * t * value(1) + 3 * u * t * t * value(2) + t ** 3 * value(3);
      };
      points.push({ x: along(0), y: along(1) });
    }
  }
  return points;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function between(a: Point = { x: 0, y: 0 }, b: Point = a, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/**
 * How far a lane's word must move to be seen: to the nearest of the places on its lane that lies in an area of the world, and is
 * clear of what is there already where any is.
 */
export function wayToSight(
  word: Point,
  lane: readonly Point[],
  area: Rectangle,
  isClear: (point: Point) => boolean = () => true,
): Point | undefined {
  if (isIn(word, area)) return undefined;
  const seen = lane.filter((point) => isIn(point, area));
  const clear = seen.filter(isClear);
  const from = (point: Point) => distance(point, word);
  const nearest = (clear.length > 0 ? clear : seen).reduce<Point | undefined>(
    (best, point) => (best && from(best) <= from(point) ? best : point),
    undefined,
  );
  return nearest && { x: nearest.x - word.x, y: nearest.y - word.y };
}

/** Whether a point lies in a rectangle. */
export function isIn({ x, y }: Point, area: Rectangle): boolean {
  return x >= area.x && y >= area.y && x <= area.x + area.width && y <= area.y + area.height;
}
