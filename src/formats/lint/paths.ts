import type { ArgumentMap } from "../../model/map.ts";
import type { Path } from "../places.ts";
import type { Spot, Thing } from "./rule.ts";

/** Where each thing of a map stands in its file. */
export function pathsOf(map: ArgumentMap): ReadonlyMap<Thing, Path> {
  const paths = new Map<Thing, Path>([[map, []]]);
  for (const list of ["documents", "voices", "claims", "relations", "tour"] as const) {
    for (const [i, thing] of map[list].entries()) paths.set(thing, [list, i]);
  }
  for (const [i, claim] of map.claims.entries()) {
    for (const [k, passage] of claim.passages.entries()) paths.set(passage, ["claims", i, "passages", k]);
  }
  return paths;
}

/** The path of a spot. */
export function pathTo({ at, within }: Spot, paths: ReadonlyMap<Thing, Path>): Path {
  const path = paths.get(at);
  if (!path) throw new RangeError("a rule pointed to something that is not in the map");
  return [...path, ...within];
}
