import type { Route } from "../layout/layout.ts";
import { RouteAlong } from "../layout/routeAlong.ts";
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
export class SeenEdge extends RouteAlong implements SceneEdge {
  readonly #look: Look;

  constructor(route: Route, look: Look) {
    super(route);
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

  get isIdle(): true | undefined {
    return this.#look.isIdle || undefined;
  }

  get reachesFar(): true | undefined {
    return this.#look.reachesFar || undefined;
  }

  get mark(): SceneGlyph | undefined {
    return this.#look.isMarked ? { ...this.glyph, type: this.type, size: 20 } : undefined;
  }
}
