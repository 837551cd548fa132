import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import type { Point, Rectangle } from "./layout.ts";

/** What takes room in a layer. */
export interface LayerNode {
  readonly width: number;
  readonly height: number;
}

/** An edge between two nodes, by their places in the list. */
export interface LayerEdge {
  readonly from: number;
  readonly to: number;
  /** The side of the square that its word takes on the way; 0 where it has none. */
  readonly word: number;
}

/** A graph in layers, its edges pointing left where they can: where each node is, and how each edge gets by. */
export interface Layers {
  readonly right: number;
  readonly height: number;
  readonly nodes: readonly Rectangle[];
  readonly edges: readonly LayerWay[];
  /** How far the layer whose middle is at that x reaches to either side. */
  readonly reachAt: (x: number) => number;
}

/** How an edge gets from node to node. */
export interface LayerWay {
  /** Where it passes through what lies between. */
  readonly bends: readonly Point[];
  /** The middle of its word. */
  readonly word?: Point;
}

const spacing = { rankdir: "RL", nodesep: 16, edgesep: 12, ranksep: 64, acyclicer: "greedy" } as const;

/** Puts a graph into layers from a left edge on, by dagre (Gansner et al. 1993; Brandes and Köpf 2002). */
export function inLayers(nodes: readonly LayerNode[], edges: readonly LayerEdge[], left: number): Layers {
  // Names are ours alone: dagre keeps them as keys of plain objects.
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ ...spacing });
  nodes.forEach(({ width, height }, i) => {
    graph.setNode(`n${i}`, { width, height });
  });
  edges.forEach(({ from, to, word }, i) => {
    graph.setEdge(`n${from}`, `n${to}`, { width: word, height: word, labelpos: "c" }, `e${i}`);
  });
  layout(graph);
  const placed = nodes.map((node, i) => placedNode(node, graph.node(`n${i}`), left));
  const { width = 0, height = 0 } = graph.graph();
  return {
    right: left + width,
    height,
    nodes: placed,
    edges: edges.map((edge, i) => wayOf(edge, graph.edge(`n${edge.from}`, `n${edge.to}`, `e${i}`), left)),
    reachAt: reaches(placed),
  };
}

function placedNode({ width, height }: LayerNode, { x = 0, y = 0 }: NodeLabel, left: number): Rectangle {
  return { x: left + x - width / 2, y: y - height / 2, width, height };
}

/** The first and last of dagre's points lie on the borders of the nodes: where exactly to leave and arrive, others say. */
function wayOf({ word }: LayerEdge, { points = [], x = 0, y = 0 }: EdgeLabel, left: number): LayerWay {
  const bends = points.slice(1, -1).map((point) => ({ x: left + point.x, y: point.y }));
  return { bends, ...(word > 0 ? { word: { x: left + x, y } } : {}) };
}

function reaches(nodes: readonly Rectangle[]): (x: number) => number {
  const reach = new Map<number, number>();
  const layerOf = (x: number) => Math.round(x * 4);
  for (const { x, width } of nodes) {
    const layer = layerOf(x + width / 2);
    reach.set(layer, Math.max(reach.get(layer) ?? 0, width / 2));
  }
  return (x) => reach.get(layerOf(x)) ?? 0;
}
