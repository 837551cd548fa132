import type { AttackGraph } from "./attackGraph.ts";
import { listAt } from "./lists.ts";
import { type Budget, type Found, search } from "./search.ts";

/** The ideal set: the largest admissible one within all preferred ones (Dung, Mancarella and Toni 2007). */
export function idealSet(graph: AttackGraph, budget: Budget): Found {
  const { sets, isWhole } = search(graph, "preferred", budget);
  if (!isWhole) return { sets: [], isWhole };
  const members = sets.map((set) => new Set(set));
  const [first = []] = sets;
  const shared = first.filter((node) => members.every((set) => set.has(node)));
  return { sets: [admissiblePart(graph, shared)], isWhole };
}

/** What is left of a set without conflicts when whoever it does not defend is taken out, again and again. */
function admissiblePart(graph: AttackGraph, nodes: readonly number[]): readonly number[] {
  for (let kept = nodes; ; ) {
    const attacked = new Set(kept.flatMap((node) => [...listAt(graph.targets, node)]));
    const defended = kept.filter((node) => listAt(graph.attackers, node).every((attacker) => attacked.has(attacker)));
    if (defended.length === kept.length) return kept;
    kept = defended;
  }
}
