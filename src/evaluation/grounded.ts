import type { AttackGraph } from "./attackGraph.ts";
import { count } from "./count.ts";
import { listAt } from "./lists.ts";
import { isIn, isOut, undecided } from "./propagation.ts";

/** The grounded labels of a framework, by counters in linear time (Dung 1995). */
export function groundedLabels({ size, attackers, targets }: AttackGraph): Uint8Array {
  const labels = new Uint8Array(size);
  const open = Int32Array.from({ length: size }, (_, node) => listAt(attackers, node).length);
  const accepted = Array.from(open.keys()).filter((node) => open[node] === 0);
  for (const node of accepted) {
    labels[node] = isIn;
    for (const fallen of listAt(targets, node)) {
      if (labels[fallen] !== undecided) continue;
      for (const freed of freedBy(fallen)) accepted.push(freed);
    }
  }
  return labels;

  function freedBy(fallen: number): readonly number[] {
    labels[fallen] = isOut;
    return Array.from(listAt(targets, fallen)).filter(
      (freed) => count(open, freed, -1) === 0 && labels[freed] !== isOut,
    );
  }
}
