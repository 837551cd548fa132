import type { Bracket, Curve, LevelBracket, Point, Route } from "./layout.ts";
import { RouteAlong } from "./routeAlong.ts";

/** A point mirrored at the diagonal: what led to the right leads down. */
function transposedPoint({ x, y }: Point): Point {
  return { x: y, y: x };
}

/** The same of a bracket. */
export function transposedBracket({ relation, x, top, bottom }: Bracket): LevelBracket {
  return { relation, y: x, left: top, right: bottom };
}

/** The same of a route; like that, it says where it runs when it is asked. */
export class TransposedRoute extends RouteAlong {
  override get curve(): Curve {
    const curve = super.curve;
    return curve.map((_, i) => curve[i % 2 === 0 ? i + 1 : i - 1] ?? 0);
  }

  override get glyph(): Point {
    return transposedPoint(super.glyph);
  }

  override get end(): Route["end"] {
    const end = super.end;
    return { ...transposedPoint(end), angle: Math.PI / 2 - end.angle };
  }
}
