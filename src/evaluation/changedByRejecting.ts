import { type Bearings, nextOf } from "./bearings.ts";
import { isOut, type Propagation, undecided } from "./propagation.ts";

/**
 * The claims, by number, whose label changes when one more is rejected, itself left out; the labels are afterwards as they were.
 * Looked at is only what depends on it by the way in which it was decided, and what is open beyond it.
 */
export function changedByRejecting(claim: number, bearings: Bearings, propagation: Propagation): readonly number[] {
  const { labels, steps, witnesses, rejected } = propagation;
  if (labels[claim] === isOut) return [];
  const affected = dependents(claim, bearings, propagation);
  const before = affected.map((node) => [labels[node] ?? 0, steps[node] ?? 0, witnesses[node] ?? 0] as const);
  for (const node of affected) labels[node] = undecided;
  rejected[claim] = 1;
  propagation.settle(affected);
  rejected[claim] = 0;
  const changed = affected.filter(
    (node, i) => node < bearings.claims && node !== claim && labels[node] !== before[i]?.[0],
  );
  for (const [i, [label, step, witness]] of before.entries()) {
    const node = affected[i] ?? 0;
    labels[node] = label;
    steps[node] = step;
    witnesses[node] = witness;
  }
  return changed;
}

function dependents(claim: number, bearings: Bearings, propagation: Propagation): readonly number[] {
  const found = new Set([claim]);
  for (const node of found) {
    for (const next of nextOf(node, bearings)) if (propagation.dependsOn(next, node)) found.add(next);
  }
  return [...found];
}
