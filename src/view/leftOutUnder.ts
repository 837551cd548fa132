import type { ArgumentMap } from "../model/map.ts";
import { type Filter, matching } from "./filter.ts";
import { readingTree } from "./tree.ts";
import type { View } from "./view.ts";

/** By shown claim, how many of the claims that are not shown under it a filter leaves out; the others are folded away. */
export function leftOutUnder(map: ArgumentMap, view: View, filter: Filter): ReadonlyMap<string, number> {
  const { branches } = readingTree(map);
  const matches = matching(map, filter);
  const shown = new Set(view.claims.map(({ id }) => id));
  const leftOut = new Map<string, number>();
  for (const { claim, parent } of branches.values()) {
    if (shown.has(claim.id) || matches.has(claim.id)) continue;
    let above = parent;
    while (above !== undefined && !shown.has(above)) above = branches.get(above)?.parent;
    if (above !== undefined) leftOut.set(above, (leftOut.get(above) ?? 0) + 1);
  }
  return leftOut;
}
