import type { ArgumentMap } from "../model/map.ts";
import { onceForBoth } from "../model/onceForEach.ts";
import { type Filter, isFiltering, matching } from "./filter.ts";
import { defaultFolds, type Folds } from "./folds.ts";
import { readingTree } from "./tree.ts";

/**
 * The folds with which a map is first seen. With a filter, all that it lets through is shown, with what leads there and what
 * belongs together with these; the rest is folded away. Without one, they are those of the first sight. The same map and filter
 * give the same set.
 */
export function firstFolds(map: ArgumentMap, filter: Filter): Folds {
  return isFiltering(filter) ? filteredFolds(map, filter) : defaultFolds(map);
}

const filteredFolds = onceForBoth((map: ArgumentMap, filter: Filter): Folds => {
  const { branches } = readingTree(map);
  const kept = leadersTo(map, matching(map, filter));
  const away = [...branches.values()].filter(({ claim, parent, leader }) => parent && leader === claim.id);
  return new Set(away.flatMap(({ leader }) => (kept.has(leader) ? [] : [leader])));
});

/** By what claims, and those above them, are folded away. */
function leadersTo(map: ArgumentMap, claims: ReadonlySet<string>): ReadonlySet<string> {
  const { branches } = readingTree(map);
  const leaders = new Set<string>();
  for (const claim of claims) {
    for (let at = branches.get(claim); at && !leaders.has(at.leader); at = branches.get(at.parent ?? "")) {
      leaders.add(at.leader);
    }
  }
  return leaders;
}
