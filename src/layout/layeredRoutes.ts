import type { ShownRelation } from "../view/view.ts";
import { type Course, routeAlong } from "./branchRoutes.ts";
import type { Layers } from "./layers.ts";
import type { Point, Rectangle, Route } from "./layout.ts";
import { joined, type Stroke } from "./way.ts";

/** A relation in layers, with all the claims that it leads from. */
export interface Bundle {
  readonly members: readonly BundleMember[];
  /** The node of what it bears on: of a claim, or of the word of a relation. */
  readonly target: number;
  readonly endsOnWord: boolean;
  /** Column of the claim it bears on, in the reading map. */
  readonly column: number;
  /** Where its members meet, and the edge on from there. */
  readonly junction?: { readonly node: number; readonly edge: number };
}

/** A claim that a bundle leads from, with its node and the edge on from there. */
export interface BundleMember {
  readonly part: ShownRelation;
  readonly claim: string;
  readonly node: number;
  readonly edge: number;
}

/** Draws the relations of a graph in layers. The first member's line goes all the way; the others end where they meet it. */
export function routeBundles(bundles: readonly Bundle[], layers: Layers): readonly Route[] {
  const ports = mixedTargets(bundles);
  return bundles.flatMap((bundle) => {
    const port = ports.has(bundle.target) && !bundle.endsOnWord;
    return bundle.members.map((member, i) => routeOf(bundle, member, i === 0, { layers, hasTwoPorts: port }));
  });
}

/** The nodes that some relations support and others rebut: they are reached by two ports. */
function mixedTargets(bundles: readonly Bundle[]): ReadonlySet<number> {
  const supported = new Set<number>();
  const rebutted = new Set<number>();
  for (const { members, target } of bundles) {
    (members[0]?.part.relation.type === "support" ? supported : rebutted).add(target);
  }
  return new Set([...supported].filter((target) => rebutted.has(target)));
}

interface Ground {
  readonly layers: Layers;
  readonly hasTwoPorts: boolean;
}

function routeOf(bundle: Bundle, member: BundleMember, isFirst: boolean, ground: Ground): Route {
  const { junction, target, column } = bundle;
  const { layers } = ground;
  const along = (course: Omit<Course, "column">) => routeAlong(member.part, member.claim, { column, ...course });
  const way = [departure(member.node, junction?.node ?? target, layers), ...passes(member.edge, member.node, layers)];
  if (!junction) {
    const end = arrival(bundle, member.node, ground);
    const word = layers.edges[member.edge]?.word ?? { x: end.x, y: end.y };
    return along({ curve: joined([...way, end.stroke]), glyph: word, end: endOf(end) });
  }
  const word = middleOf(layers.nodes[junction.node]);
  if (!isFirst) {
    const end = atWord(junction.node, member.node, 5, layers);
    return along({ curve: joined([...way, end.stroke]), glyph: word, end: endOf(end) });
  }
  const end = arrival(bundle, junction.node, ground);
  const through = throughWord(
    word,
    headingOf(member.node, junction.node, layers),
    headingOf(junction.node, target, layers),
    layers,
  );
  const curve = joined([...way, through, ...passes(junction.edge, junction.node, layers), end.stroke]);
  return along({ curve, glyph: word, end: endOf(end) });
}

function middleOf({ x, y, width, height }: Rectangle = { x: 0, y: 0, width: 0, height: 0 }): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** -1 where the way from one node to another leads left, else 1. */
function headingOf(from: number, to: number, { nodes }: Layers): -1 | 1 {
  return middleOf(nodes[to]).x < middleOf(nodes[from]).x ? -1 : 1;
}

/** Out of a node, to the edge of its layer. */
function departure(node: number, next: number, layers: Layers): Stroke {
  const { x, y } = middleOf(layers.nodes[node]);
  const heading = headingOf(node, next, layers);
  const border = x + (heading * (layers.nodes[node]?.width ?? 0)) / 2;
  return { y, from: border, to: x + heading * layers.reachAt(x) };
}

/** Level through each layer on the way, and under its word. */
function passes(edge: number, start: number, layers: Layers): readonly Stroke[] {
  let before = middleOf(layers.nodes[start]).x;
  return (layers.edges[edge]?.bends ?? []).map(({ x, y }) => {
    const reach = Math.sign(x - before) * layers.reachAt(x);
    before = x;
    return { y, from: x - reach, to: x + reach };
  });
}

/** Level through the layer of a relation's word. */
function throughWord({ x, y }: Point, coming: -1 | 1, going: -1 | 1, layers: Layers): Stroke {
  const reach = layers.reachAt(x);
  return { y, from: x - coming * reach, to: x + going * reach };
}

/** Where a line ends, in which direction, and the stroke by which it gets there. */
interface Arrival extends Point {
  readonly angle: number;
  readonly stroke: Stroke;
}

function endOf({ x, y, angle }: Arrival): Route["end"] {
  return { x, y, angle };
}

function arrival(bundle: Bundle, from: number, { layers, hasTwoPorts }: Ground): Arrival {
  const { target, endsOnWord, members } = bundle;
  if (endsOnWord) return atWord(target, from, 8, layers);
  const port = hasTwoPorts ? (members[0]?.part.relation.type === "support" ? -8 : 8) : 0;
  return beside(target, from, { gap: 8, port }, layers);
}

/** At the word of a relation, which is smaller than its layer is wide. */
function atWord(node: number, from: number, gap: number, layers: Layers): Arrival {
  return beside(node, from, { gap, port: 0 }, layers);
}

function beside(
  node: number,
  from: number,
  { gap, port }: { readonly gap: number; readonly port: number },
  layers: Layers,
): Arrival {
  const middle = middleOf(layers.nodes[node]);
  const heading = headingOf(from, node, layers);
  const half = (layers.nodes[node]?.width ?? 0) / 2 + gap;
  const x = middle.x - heading * half;
  const y = middle.y + port;
  const layerEdge = middle.x - heading * Math.max(half, layers.reachAt(middle.x));
  return { x, y, angle: heading < 0 ? Math.PI : 0, stroke: { y, from: layerEdge, to: x } };
}
