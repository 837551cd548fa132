import type { Point, Rectangle } from "../../layout/layout.ts";

/** How many places of a lane are tried for its word. */
const places = 80;

/** The places on a lane where its word may stand, from its one end to the other. */
export function placesOn(pointAt: (part: number) => Point): readonly Point[] {
  return Array.from({ length: places + 1 }, (_, i) => pointAt(i / places));
}

/**
 * How far a lane's word must move to be seen: to the nearest of the places on its lane that lies in an area of the world, and is
 * clear of what is there already where any is.
 */
export function wayToSight(
  word: Point,
  lane: () => readonly Point[],
  area: Rectangle,
  isClear: (point: Point) => boolean = () => true,
): Point | undefined {
  if (isIn(word, area)) return undefined;
  const seen = lane().filter((point) => isIn(point, area));
  const clear = seen.filter(isClear);
  const from = ({ x, y }: Point) => Math.hypot(x - word.x, y - word.y);
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
