import type { Box, Route } from "./layout.ts";

/** By the box that they leave, the lines that were drawn last. */
const lastRoutes = new WeakMap<Box, readonly Route[]>();

/** A route that leaves a box; where it ran just so last time, the very same. */
export function asBefore(from: Box, route: Route): Route {
  const before = lastRoutes.get(from) ?? [];
  const last = before.find((known) => known.relation === route.relation && known.to === route.to);
  if (last && runsAlike(last, route)) return last;
  lastRoutes.set(from, last ? before.map((known) => (known === last ? route : known)) : [...before, route]);
  return route;
}

function runsAlike(one: Route, other: Route): boolean {
  return (
    one.from === other.from &&
    one.role === other.role &&
    one.glyph.x === other.glyph.x &&
    one.glyph.y === other.glyph.y &&
    one.end.x === other.end.x &&
    one.end.y === other.end.y &&
    one.end.angle === other.end.angle &&
    one.curve.length === other.curve.length &&
    one.curve.every((number, at) => number === other.curve[at])
  );
}
