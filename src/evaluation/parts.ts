import { type AttackGraph, createAttackGraph } from "./attackGraph.ts";
import { listAt } from "./lists.ts";
import { undecided } from "./propagation.ts";

/** Arguments of a framework that hang together and that its grounded labels leave undecided, as a framework of their own. */
export interface Part {
  readonly graph: AttackGraph;
  /** The number of each of its arguments in the whole. */
  readonly nodes: readonly number[];
}

/** What grounded labels leave undecided, part by part: no part bears on another, so each has its positions for itself. */
export function undecidedParts(graph: AttackGraph, labels: Uint8Array): readonly Part[] {
  const seen = new Uint8Array(graph.size);
  const parts: Part[] = [];
  for (let node = 0; node < graph.size; node++) {
    if (labels[node] !== undecided || seen[node] === 1) continue;
    parts.push(partOf(graph, togetherWith(node, graph, labels, seen)));
  }
  return parts;
}

function togetherWith(start: number, graph: AttackGraph, labels: Uint8Array, seen: Uint8Array): readonly number[] {
  const nodes = [start];
  seen[start] = 1;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] ?? 0;
    for (const other of [...listAt(graph.targets, node), ...listAt(graph.attackers, node)]) {
      if (labels[other] !== undecided || seen[other] === 1) continue;
      seen[other] = 1;
      nodes.push(other);
    }
  }
  return nodes.sort((a, b) => a - b);
}

function partOf(graph: AttackGraph, nodes: readonly number[]): Part {
  const places = new Map(nodes.map((node, place) => [node, place]));
  const from: number[] = [];
  const to: number[] = [];
  for (const [place, node] of nodes.entries()) {
    for (const target of listAt(graph.targets, node)) {
      const other = places.get(target);
      if (other === undefined) continue;
      from.push(place);
      to.push(other);
    }
  }
  return { graph: createAttackGraph(nodes.length, from, to), nodes };
}
