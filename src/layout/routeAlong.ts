import type { RelationType } from "../model/map.ts";
import type { Curve, Point, Route } from "./layout.ts";

/** What runs where a route does: whoever extends it says what is otherwise. */
export class RouteAlong implements Route {
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
    return this.#route.curve;
  }

  get glyph(): Point {
    return this.#route.glyph;
  }

  get end(): Route["end"] {
    return this.#route.end;
  }
}
