import { type AttackGraph, createAttackGraph } from "./attackGraph.ts";
import { createLists, type Lists, listAt } from "./lists.ts";

/**
 * The framework in which a attacks b where something that a implies attacks something that b implies: direct, supported,
 * mediated and super-mediated attacks in one (Cayrol and Lagasquie-Schiex 2013). `implying[i]` implies `implied[i]`.
 * Nothing where they are too many.
 */
export function derivedAttacks(
  { size, attackers }: AttackGraph,
  implying: readonly number[],
  implied: readonly number[],
): AttackGraph | undefined {
  const onward = createLists(size, implying, implied);
  const back = createLists(size, implied, implying);
  const from: number[] = [];
  const to: number[] = [];
  for (let target = 0; target < size && from.length <= mostAttacks; target++) {
    const direct = [...reached([target], onward)].flatMap((node) => [...listAt(attackers, node)]);
    for (const attacker of reached(direct, back)) {
      from.push(attacker);
      to.push(target);
    }
  }
  return from.length > mostAttacks ? undefined : createAttackGraph(size, from, to);
}

const mostAttacks = 4_000_000;

/** What can be reached, the starts among it. */
function reached(starts: Iterable<number>, steps: Lists): ReadonlySet<number> {
  const found = new Set(starts);
  for (const node of found) for (const next of listAt(steps, node)) found.add(next);
  return found;
}
