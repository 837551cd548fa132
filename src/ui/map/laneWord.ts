import type { Point, Rectangle } from "../../layout/layout.ts";

/** How many places of a lane are tried for its word. */
const places = 80;

/** How far a lane's word must move to be seen: to the nearest part of its way that lies in an area of the world. */
export function wayToSight(word: Point, lane: (part: number) => Point, area: Rectangle): Point | undefined {
  if (isIn(word, area)) return undefined;
  let nearest: { point: Point; distance: number } | undefined;
  for (let i = 0; i <= places; i++) {
    const point = lane(i / places);
    if (!isIn(point, area)) continue;
    const distance = Math.hypot(point.x - word.x, point.y - word.y);
    if (!nearest || distance < nearest.distance) nearest = { point, distance };
  }
  return nearest && { x: nearest.point.x - word.x, y: nearest.point.y - word.y };
}

function isIn({ x, y }: Point, area: Rectangle): boolean {
  return x >= area.x && y >= area.y && x <= area.x + area.width && y <= area.y + area.height;
}
