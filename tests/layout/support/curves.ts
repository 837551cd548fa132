import type { Box, Curve, Point, Route } from "../../../src/layout/layout.ts";

/** Points along a curve, close enough that no card fits between two of them. */
export function pointsOn(curve: Curve, steps = 40): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 7 < curve.length; i += 6) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = curve.slice(i, i + 8);
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      points.push({ x: bezier(t, x0, x1, x2, x3), y: bezier(t, y0, y1, y2, y3) });
    }
  }
  return points;
}

function bezier(t: number, a: number, b: number, c: number, d: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

/** What routes run through cards, as "relation through claim"; a hair inside the border counts. */
export function cardsCrossed(routes: readonly Route[], boxes: readonly Box[]): readonly string[] {
  const byTop = boxes.toSorted((a, b) => a.y - b.y);
  const tallest = Math.max(0, ...boxes.map(({ height }) => height));
  return routes.flatMap(({ relation, from, curve }) => {
    const crossed = new Set<string>();
    for (const { x, y } of pointsOn(curve)) {
      for (let i = firstBelow(byTop, y - tallest); i < byTop.length; i++) {
        const box = byTop[i];
        if (!box || box.y > y) break;
        const isInside = x > box.x && x < box.x + box.width && y > box.y - 1 && y < box.y + box.height + 1;
        if (isInside) crossed.add(`${relation} from ${from} through ${box.claim}`);
      }
    }
    return [...crossed];
  });
}

function firstBelow(boxes: readonly Box[], y: number): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle]?.y ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
