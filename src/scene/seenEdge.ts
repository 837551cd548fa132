import type { Curve, Point, Route } from "../layout/layout.ts";
import type { RelationType } from "../model/map.ts";
import type { SceneEdge, SceneGlyph } from "./scene.ts";

/** How a route is seen. */
export interface Look {
  readonly width: number;
  readonly isUndercut: boolean;
  readonly isIdle: boolean;
  readonly reachesFar: boolean;
  /** Whether its word is drawn with it. */
  readonly isMarked: boolean;
}

/** A route as it is seen: it runs where the route does. */
export class SeenEdge implements SceneEdge {
  readonly #route: Route;
  readonly #look: Look;

  constructor(route: Route, look: Look) {
    this.#route = route;
    this.#look = look;
  }

  /** Whether it is seen so. */
  looks(look: Look): boolean {
    return this.#look === look;
  }

  get width(): number {
    return this.#look.width;
  }

  get isUndercut(): boolean {
    return this.#look.isUndercut;
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

  get isIdle(): true | undefined {
    return this.#look.isIdle || undefined;
  }

  get reachesFar(): true | undefined {
    return this.#look.reachesFar || undefined;
  }

  get mark(): SceneGlyph | undefined {
    return this.#look.isMarked ? glyphOf(this.#route, 20) : undefined;
  }
}

/** The word of a relation, where its route puts it. */
function glyphOf({ glyph: { x, y }, type }: Route, size: number): SceneGlyph {
  return { x, y, type, size };
}
