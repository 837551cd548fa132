import type { ArgumentMap } from "../model/map.ts";
import { onceForBoth } from "../model/onceForEach.ts";
import { onceInSteps } from "../model/onceInSteps.ts";
import { mapped, type Steps } from "../model/steps.ts";
import { type Filter, isFiltering, judge, passes } from "./filter.ts";
import { defaultFolds, type Folds } from "./folds.ts";
import { type Branch, branchesOf } from "./tree.ts";

/**
 * The folds with which a map is first seen. With a filter, all that it lets through is shown, with what leads there and what
 * belongs together with these; the rest is folded away. Without one, they are those of the first sight. The same map and filter
 * give the same set.
 */
export function firstFolds(map: ArgumentMap, filter: Filter): Folds {
  return isFiltering(filter) ? filteredFolds(map, filter) : defaultFolds(map);
}

const filteredFolds = onceForBoth((map: ArgumentMap, filter: Filter): Folds => {
  const { branches, parents, leaders } = foldPlaces.of(map);
  const keeps = new Uint8Array(branches.length);
  judge(map, filter).forEach((verdict, place) => {
    if (verdict !== passes) return;
    for (let at = place; at >= 0 && keeps[leaders[at] ?? 0] === 0; at = parents[at] ?? -1) keeps[leaders[at] ?? 0] = 1;
  });
  const away = branches.filter((_, at) => (parents[at] ?? -1) >= 0 && leaders[at] === at && keeps[at] === 0);
  return new Set(away.map(({ leader }) => leader));
});

/** How the claims of a map stand, in reading order; a filter is put on while the reader waits, so by places and not by ids. */
interface Places {
  readonly branches: readonly Branch[];
  /** The place of what each stands under; -1 for a root. */
  readonly parents: Int32Array;
  /** The place of the sibling with which each is folded away, mostly its own. */
  readonly leaders: Int32Array;
}

/** By what a filter folds. */
export const foldPlaces = onceInSteps(placesIn);

function* placesIn(map: ArgumentMap): Steps<Places> {
  const branches = branchesOf(map);
  const parents = new Int32Array(branches.length).fill(-1);
  const leaders = new Int32Array(branches.length);
  const leading = new Map<string, number>();
  for (const { leader, claim } of branches) if (leader !== claim.id) leading.set(leader, -1);
  // By depth, the place of the last claim there was.
  const lastAt: number[] = [];
  yield* mapped(branches, ({ claim, depth, leader }, place) => {
    parents[place] = lastAt[depth - 1] ?? -1;
    lastAt[depth] = place;
    if (leading.has(claim.id)) leading.set(claim.id, place);
    leaders[place] = leader === claim.id ? place : (leading.get(leader) ?? place);
  });
  return { branches, parents, leaders };
}
