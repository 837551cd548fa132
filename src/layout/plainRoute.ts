import type { Route } from "./layout.ts";

/** A route as plain data. */
export function plainRoute(route: Route): Route {
  const { relation, from, to, type, role, strength, column, curve, glyph, end } = route;
  return { relation, from, to, type, role, strength, column, curve, glyph, end };
}
