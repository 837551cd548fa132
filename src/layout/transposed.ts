import type { RelationType } from "../model/map.ts";
import type { Bracket, Curve, LevelBracket, Point, Route } from "./layout.ts";

/** A point mirrored at the diagonal: what led to the right leads down. */
function transposedPoint({ x, y }: Point): Point {
  return { x: y, y: x };
}

/** The same of a bracket. */
export function transposedBracket({ relation, x, top, bottom }: Bracket): LevelBracket {
  return { relation, y: x, left: top, right: bottom };
}

/** The same of a route; like that, it says where it runs when it is asked. */
export class TransposedRoute implements Route {
  readonly #route: Route;

  constructor(route: Route) {
    this.#route = route;
  }

  get relation(): string {
    return this.#route.relation;
  }

  get from(): string {
    return this.#route.from;
  }

  get to(): string {
    return this.#route.to;
  }

  get type(): RelationType {
    return this.#route.type;
  }

  get role(): Route["role"] {
    return this.#route.role;
  }

  get strength(): Route["strength"] {
    return this.#route.strength;
  }

  get column(): number {
    return this.#route.column;
  }

  get curve(): Curve {
    const { curve } = this.#route;
    return curve.map((_, i) => curve[i % 2 === 0 ? i + 1 : i - 1] ?? 0);
  }

  get glyph(): Point {
    return transposedPoint(this.#route.glyph);
  }

  get end(): Route["end"] {
    const { end } = this.#route;
    return { ...transposedPoint(end), angle: Math.PI / 2 - end.angle };
  }
}
