import type { Bracket, Curve, LevelBracket, Point, Route } from "./layout.ts";

/** A point mirrored at the diagonal: what led to the right leads down. */
function transposedPoint({ x, y }: Point): Point {
  return { x: y, y: x };
}

/** The same of a route. */
export function transposedRoute(route: Route): Route {
  const { curve, glyph, end } = route;
  return {
    ...route,
    curve: transposedCurve(curve),
    glyph: transposedPoint(glyph),
    end: { ...transposedPoint(end), angle: Math.PI / 2 - end.angle },
  };
}

/** The same of a bracket. */
export function transposedBracket({ relation, x, top, bottom }: Bracket): LevelBracket {
  return { relation, y: x, left: top, right: bottom };
}

function transposedCurve(curve: Curve): Curve {
  return curve.map((_, i) => curve[i % 2 === 0 ? i + 1 : i - 1] ?? 0);
}
