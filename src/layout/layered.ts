import { inOneGo } from "../model/steps.ts";
import type { ShownRelation, View } from "../view/view.ts";
import { type Card, chipUnder, measureCards } from "./cards.ts";
import { headlineRight, standHeadline } from "./headline.ts";
import { isTooLarge } from "./layeredLimits.ts";
import { type Bundle, routeBundles } from "./layeredRoutes.ts";
import { inLayers, type LayerEdge, type LayerNode, type Layers } from "./layers.ts";
import type { Box, Layout } from "./layout.ts";
import { layoutTidy } from "./tidy.ts";

/**
 * The whole graph in layers, conclusions at the left, every relation an edge. A graph that is too large for that is laid out
 * as the reading map.
 */
export function layoutLayered(view: View): Layout {
  if (isTooLarge(view)) return layoutTidy(view);
  const cards = inOneGo(measureCards(view));
  const { nodes, edges, bundles } = planOf(view, cards);
  const layers = inLayers(nodes, edges, left);
  const headline = standHeadline(view, layers.height / 2);
  const top = Math.min(0, headline.top) - margin;
  const bottom = Math.max(layers.height, headline.bottom) + margin;
  return {
    algorithm: "layered",
    bounds: { x: 0, y: top, width: Math.max(headlineRight, layers.right) + margin, height: bottom - top },
    boxes: boxesOf(view, cards, layers),
    routes: routeBundles(bundles, layers),
    territories: [],
    brackets: [],
    strip: [],
    ribbons: [],
    headline: headline.lines,
  };
}

/** Where the first layer begins, and what stays free around the whole. */
const left = 464;
const margin = 34;
/** The side of a relation's word, and what the chip of a folded claim takes beside its card. */
const wordSize = 20;
const chipRoom = 72;

/** The graph that is put into layers: the shown claims in their order, then the points in which relations meet. */
interface Plan {
  readonly nodes: readonly LayerNode[];
  readonly edges: readonly LayerEdge[];
  readonly bundles: readonly Bundle[];
}

function planOf(view: View, cards: readonly Card[]): Plan {
  const nodes: LayerNode[] = view.claims.map((claim, i) => {
    const { width = 0, height = 0 } = cards[i] ?? {};
    // A chip under the card is given the same room above, so that lines still come to the card's middle.
    return { width: width + (claim.isFolded ? chipRoom : 0), height: height + 2 * chipUnder(claim) };
  });
  const nodeOf = new Map(view.claims.map(({ id }, i) => [id, i]));
  const relations = partsById(view.relations);
  const undercut = new Set(view.relations.map(({ toRelation }) => toRelation));
  for (const [id, parts] of relations) {
    if (undercut.has(id) || membersOf(parts).length > 1) {
      nodeOf.set(id, nodes.length);
      nodes.push({ width: wordSize, height: wordSize });
    }
  }
  const depths = new Map(view.claims.map(({ id, depth }) => [id, depth]));
  const edges: LayerEdge[] = [];
  const bundles = [...relations.values()].flatMap((parts) => bundleOf(parts, nodeOf, depths, edges));
  return { nodes, edges, bundles };
}

function partsById(relations: readonly ShownRelation[]): ReadonlyMap<string, readonly ShownRelation[]> {
  const parts = new Map<string, ShownRelation[]>();
  for (const relation of relations) {
    const known = parts.get(relation.id);
    if (known) known.push(relation);
    else parts.set(relation.id, [relation]);
  }
  return parts;
}

function membersOf(parts: readonly ShownRelation[]): readonly string[] {
  return parts.flatMap(({ from }) => from);
}

function bundleOf(
  parts: readonly ShownRelation[],
  nodeOf: ReadonlyMap<string, number>,
  depths: ReadonlyMap<string, number>,
  edges: LayerEdge[],
): readonly Bundle[] {
  const [part] = parts;
  if (!part) return [];
  const targetJunction = nodeOf.get(part.toRelation ?? "");
  const target = targetJunction ?? nodeOf.get(part.to) ?? 0;
  const junction = nodeOf.get(part.id);
  const addEdge = (from: number, to: number, word: number) => edges.push({ from, to, word }) - 1;
  const members = parts.flatMap((one) =>
    one.from.map((claim) => {
      const node = nodeOf.get(claim) ?? 0;
      return { part: one, claim, node, edge: addEdge(node, junction ?? target, junction === undefined ? wordSize : 0) };
    }),
  );
  return [
    {
      members,
      target,
      endsOnWord: targetJunction !== undefined,
      column: (depths.get(part.to) ?? 1) - 1,
      ...(junction === undefined ? {} : { junction: { node: junction, edge: addEdge(junction, target, 0) } }),
    },
  ];
}

function boxesOf(view: View, cards: readonly Card[], { nodes }: Layers): readonly Box[] {
  const middles = view.claims.map((_, i) => Math.round((nodes[i]?.x ?? 0) + (nodes[i]?.width ?? 0) / 2));
  const layers = new Map([...new Set(middles)].sort((a, b) => a - b).map((x, layer) => [x, layer]));
  return view.claims.map((claim, i): Box => {
    const { id } = claim;
    const card = cards[i];
    const node = nodes[i];
    if (!card || !node) throw new RangeError(`the claim "${id}" has not been placed`);
    const { kind, width, height, lines } = card;
    const column = layers.get(middles[i] ?? 0) ?? 0;
    return { claim: id, kind, column, x: node.x, y: node.y + chipUnder(claim), width, height, lines };
  });
}
