import { unfit } from "../messages/foreignIssues.ts";
import type { ArgumentMap, Language, RelationType } from "../model/map.ts";
import { type DotAttributes, type DotEdge, type DotGraph, type DotNode, parseDot } from "./dotGraph.ts";
import { createDraft, type Draft, localizedOrNone } from "./draft.ts";
import { tallyOutside, type Written } from "./features.ts";
import { graphLines, graphRoom } from "./graphLines.ts";
import type { Reading } from "./issue.ts";
import { issuesAt } from "./placeIssues.ts";
import { settle } from "./settle.ts";
import { shown } from "./shown.ts";

/**
 * Reads a graph in the DOT language of Graphviz: nodes are claims, the labels of clusters their tags, edges relations by their
 * type, else their label, their colour or their dashes. A point without a label is a relation: what leads to it are its linked
 * premises, or undercuts where it is of such a type.
 */
export function readDot(text: string): Reading<ArgumentMap> {
  const graph = parseDot(text);
  if (!graph.flaw) return settle(draftOf(graph));
  const { span, expectation } = graph.flaw;
  const remark = unfit(shown(text.slice(span.start, Math.min(span.end, span.start + 80))), expectation);
  return { issues: issuesAt(text, [{ code: "format/unfit", severity: "error", span, remark: () => remark }]) };
}

function draftOf({ label, nodes, edges }: DotGraph): Draft {
  const draft = createDraft();
  draft.question = localizedOrNone(label === undefined ? undefined : words(label, ""));
  const claims = [...nodes.values()].filter((node) => !isJunction(node));
  for (const node of claims) addClaim(draft, node);
  for (const cluster of new Set(claims.flatMap(({ clusters }) => [...clusters]))) draft.lost.add("group", cluster);
  const junctions = new Map<string, string[]>();
  for (const node of nodes.values()) if (isJunction(node)) junctions.set(node.name, []);
  for (const edge of edges) {
    const premises = junctions.get(edge.to);
    if (premises && !junctions.has(edge.from) && typeOf(edge.attributes) !== "rebut") premises.push(edge.from);
  }
  for (const edge of edges) addRelation(draft, edge, junctions);
  return draft;
}

/** Whether a node only joins edges: it is drawn as a point and says nothing. */
function isJunction({ attributes }: DotNode): boolean {
  return attributes.get("shape") === "point";
}

function addClaim(draft: Draft, { name, attributes, clusters }: DotNode): void {
  const label = attributes.get("label") ?? "\\N";
  draft.claims.push({
    key: name,
    id: words(attributes.get("id") ?? "", name) || name,
    text: words(label, name),
    tags: [...clusters].map((cluster) => words(cluster, "")).filter((tag) => tag !== ""),
  });
  if (looks.some((look) => attributes.has(look))) draft.lost.add("appearance", name);
}

/** What tells of a node or an edge how it looks or where it is. */
const looks = ["pos", "color", "fillcolor", "bgcolor", "width", "height", "image"];

/** The words of a label: line ends for the escapes of Graphviz, the name of its node for `\N`. */
function words(label: string, name: string): string {
  return label.replace(/\\([\s\S])/gu, (_, sign: string) =>
    sign === "N" ? name : /[nlr]/u.test(sign) ? "\n" : sign === "\\" ? "\\" : sign,
  );
}

function addRelation(draft: Draft, { from, to, attributes }: DotEdge, junctions: ReadonlyMap<string, string[]>): void {
  const premises = junctions.get(from);
  const type = typeOf(attributes);
  if (junctions.has(to) && !premises && type !== "rebut") return;
  if (!type) draft.lost.add("untyped", `${from} → ${to}`);
  draft.relations.push({
    ...(premises ? { key: from } : {}),
    type: type ?? "support",
    from: premises ?? [from],
    to,
  });
}

/** What an edge means, by what it is told to be; nothing where it does not tell. */
function typeOf(attributes: DotAttributes): RelationType | undefined {
  for (const said of [attributes.get("type"), attributes.get("label"), attributes.get("xlabel")]) {
    const told = meaningOf(said?.toLowerCase() ?? "");
    if (told) return told;
  }
  const hue = hueOf(attributes.get("color") ?? "");
  if (hue) return hue;
  return attributes.get("arrowhead") === "tee" || /dashed/u.test(attributes.get("style") ?? "") ? "rebut" : undefined;
}

function meaningOf(said: string): RelationType | undefined {
  if (/^(?:-|con|.*(?:attack|rebut|undercut|contra|object|conflict|oppos).*)$/u.test(said)) return "rebut";
  return /^(?:\+|pro|.*(?:support|entail|infer|reason).*)$/u.test(said) ? "support" : undefined;
}

/** Green supports, red rebuts. */
function hueOf(colour: string): RelationType | undefined {
  const [, red = "", green = "", blue = ""] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(colour) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  if (r === undefined || g === undefined || b === undefined || Number.isNaN(r + g + b)) {
    return /green/iu.test(colour) ? "support" : /red|crimson|firebrick/iu.test(colour) ? "rebut" : undefined;
  }
  if (r > 1.5 * g && r > 1.5 * b) return "rebut";
  return g > 1.2 * r && g > b ? "support" : undefined;
}

/** Writes a map in the DOT language of Graphviz: supports green, rebuttals red and dashed, each with its type as Argdown has it. */
export function writeDot(map: ArgumentMap, language: Language): Written {
  const tally = tallyOutside(graphRoom, map);
  const { claims, junctions, edges } = graphLines(map, language, tally);
  const lines = [
    "digraph {",
    "  rankdir=BT;",
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    ...claims.map(({ name, id, text }) => `  ${name} [id=${quoted(id)}, label=${quoted(text)}, type="claim"];`),
    ...junctions.map(({ name, type }) => `  ${name} [shape=point, label="", type="${type}"];`),
    ...edges.map(({ from, to, type }) => `  ${from} -> ${to} [${styles[type ?? "premise"]}];`),
    "}",
  ];
  return { text: `${lines.join("\n")}\n`, losses: tally.losses() };
}

const styles = {
  support: 'type="support", color="#1b7f4d"',
  rebut: 'type="attack", color="#b3261e", style=dashed',
  premise: 'type="premise", arrowhead=none',
} as const;

/** A text in quotes; a backslash would begin an escape of Graphviz. */
function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
