import type { AttackGraph } from "./attackGraph.ts";
import { listAt } from "./lists.ts";
import { type Budget, type Found, search } from "./search.ts";

/** The semi-stable sets: the stable ones where there are any, else the preferred ones with the widest range (Caminada 2006). */
export function semiStableSets(graph: AttackGraph, budget: Budget): Found {
  const stable = search(graph, "stable", budget);
  if (stable.sets.length > 0 || !stable.isWhole) return stable;
  const preferred = search(graph, "preferred", budget);
  if (!preferred.isWhole) return { sets: [], isWhole: false };
  const ranges = preferred.sets.map((set) => new Set(set.flatMap((node) => [node, ...listAt(graph.targets, node)])));
  const sets = preferred.sets.filter((_, i) => {
    const own = ranges[i] ?? new Set<number>();
    return !ranges.some((range) => range.size > own.size && [...own].every((node) => range.has(node)));
  });
  return { sets, isWhole: true };
}
