import type { ArgumentMap, Language, Relation } from "../model/map.ts";
import { inLanguage } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import {
  attachedKey,
  attachedRelation,
  attachedToClaim,
  attachedToMap,
  attachedToRelation,
  readAttachedMap,
  withAttached,
} from "./attached.ts";
import { createDraft, type Draft, type DraftRelation, localizedOrNone } from "./draft.ts";
import type { Written } from "./features.ts";
import { type ComplainOf, readForeignXml } from "./foreignXml.ts";
import { edgeTypeOf, type NodeName, nameOf, onOneSpace } from "./graphmlData.ts";
import type { Reading } from "./issue.ts";
import { type Json, parseJson } from "./parseJson.ts";
import { addSchemes, type SchemeNode } from "./schemeGraph.ts";
import { allIn, childOf, childrenOf, textIn, type XmlElement } from "./xml.ts";
import { escapedXml, legalXml } from "./xmlText.ts";

/**
 * GraphML: plain (data of keys called label, text, type ...), of yEd (labels and colours of `y:` elements), and of Argunet
 * (`arg:` elements with title, description and type). Nodes are claims, groups their tags, edges relations. We write relations
 * with several premises, and those that are undercut, as nodes of their own, and attach what GraphML has no key for.
 */
export function readGraphml(text: string): Reading<ArgumentMap> {
  return readForeignXml(text, draftOf);
}

interface Context {
  readonly draft: Draft;
  readonly keys: ReadonlyMap<string, string>;
  readonly complain: ComplainOf;
  readonly schemes: SchemeNode[];
  readonly ends: (readonly [string, string])[];
  readonly relations: DraftRelation[];
  /** Where the relations stand in the file, by their keys. */
  readonly places: Map<string, number>;
}

function draftOf(root: XmlElement, complain: ComplainOf): Draft | undefined {
  const graph = childOf(root, "graph");
  if (!graph) {
    complain(root, "graphml-root");
    return undefined;
  }
  const draft = createDraft();
  const keys = new Map(
    childrenOf(root, "key").map(({ attributes }) => [
      attributes.get("id") ?? "",
      (attributes.get("attr.name") ?? "").toLowerCase(),
    ]),
  );
  const context: Context = { draft, keys, complain, schemes: [], ends: [], relations: [], places: new Map() };
  draft.id = graph.attributes.get("id");
  draft.question = localizedOrNone(titleOf(root));
  readAttachedMap(draft, attachedTo(graph, keys));
  addNodes(graph, [], context);
  addEdges(root, context);
  addSchemes(draft, { schemes: context.schemes, edges: context.ends, others: new Set() });
  for (const relation of context.relations) draft.relations.push(relation);
  const placeOf = ({ key = "" }: DraftRelation) => context.places.get(key) ?? 0;
  draft.relations.sort((a, b) => placeOf(a) - placeOf(b));
  return draft;
}

/** The title of an Argunet debate. */
function titleOf(root: XmlElement): string | undefined {
  const [debate] = allIn(root, "arg:debate");
  const title = debate && childOf(debate, "arg:title");
  return title && textIn(title);
}

/** Adds the nodes of a graph, and those of the groups in it. */
function addNodes(graph: XmlElement, groups: readonly string[], context: Context): void {
  const { draft, keys, complain } = context;
  for (const node of childrenOf(graph, "node")) {
    const id = node.attributes.get("id");
    const inner = childOf(node, "graph");
    const name = nameOf(node, keys);
    if (!id) complain(node, "graphml-node");
    else if (inner) {
      const title = name.text.trim();
      if (title !== "") draft.lost.add("group", title);
      addNodes(inner, title === "" ? groups : [...groups, title], context);
    } else addNode(node, id, { name, groups, context });
  }
}

interface Node {
  readonly name: NodeName;
  readonly groups: readonly string[];
  readonly context: Context;
}

function addNode(node: XmlElement, id: string, { name, groups, context }: Node): void {
  const { draft, keys, schemes, places } = context;
  const junction = dataOf(node, "junction", keys);
  const attached = attachedTo(node, keys);
  if (junction === "support" || junction === "rebut") {
    places.set(id, node.start);
    schemes.push({ id, type: junction, says: attachedRelation(draft, attached, id) });
    return;
  }
  const tags = [...new Set(groups)];
  const label = name.label === undefined ? {} : { label: name.label };
  const kind = name.isThesis ? ({ kind: "position" } as const) : {};
  draft.claims.push(withAttached(draft, attached, { key: id, text: name.text, tags, ...label, ...kind }, asRead));
}

/** How the text of a node comes back: on one line, without what XML cannot say. */
function asRead(text: string): string {
  return onOneSpace(legalXml(text));
}

/** Adds the edges, wherever in the file they stand. */
function addEdges(root: XmlElement, context: Context): void {
  const { complain, ends, keys } = context;
  const junctions = new Set(context.schemes.map(({ id }) => id));
  for (const [i, edge] of allIn(root, "edge").entries()) {
    const from = edge.attributes.get("source");
    const to = edge.attributes.get("target");
    if (!from || !to) {
      complain(edge, "graphml-edge");
      continue;
    }
    const isPart = junctions.has(from) || (junctions.has(to) && dataOf(edge, "type", keys) === "");
    if (isPart) ends.push([from, to]);
    else addRelation(edge, { key: `edge ${i}`, from, to }, context);
  }
}

interface Ends {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

function addRelation(edge: XmlElement, { key, from, to }: Ends, { draft, keys, relations, places }: Context): void {
  const id = edge.attributes.get("id");
  const type = edgeTypeOf(edge, keys);
  if (!type) draft.lost.add("untyped", id ?? `${from} → ${to}`);
  places.set(key, edge.start);
  const says = attachedRelation(draft, attachedTo(edge, keys), id ?? key);
  relations.push({ ...(id ? { id } : {}), ...says, key, type: type ?? "support", from: [from], to });
}

function dataOf(element: XmlElement, name: string, keys: ReadonlyMap<string, string>): string {
  const data = childrenOf(element, "data").find(({ attributes }) => keys.get(attributes.get("key") ?? "") === name);
  return data ? textIn(data) : "";
}

function attachedTo(element: XmlElement, keys: ReadonlyMap<string, string>): Json | undefined {
  const text = dataOf(element, attachedKey.toLowerCase(), keys);
  if (text === "") return undefined;
  const { value, faults } = parseJson(text);
  return faults.length === 0 ? value : null;
}

/** Writes a map as GraphML, its texts in one language and everything else attached. */
export function writeGraphml(map: ArgumentMap, language: Language): Written {
  const { relationsTo } = indexOf(map);
  const isJunction = ({ id, from }: Relation) => from.length > 1 || relationsTo.has(id);
  const junctions = new Set(map.relations.filter(isJunction).map(({ id }) => id));
  const nodes = map.claims.map((claim) => {
    const data = [datum("text", inLanguage(claim.text, language)), attachment(attachedToClaim(claim))];
    return element("node", [["id", nodeId(claim.id)]], data);
  });
  const head = [
    ...["text", "type", "junction", attachedKey].map(
      (name) => `  <key id="${name}" for="all" attr.name="${name}" attr.type="string"/>`,
    ),
    '  <graph edgedefault="directed">',
    `    ${attachment(attachedToMap(map))}`,
  ];
  const relations = map.relations.flatMap((relation) => relationElements(relation, junctions));
  const lines = [...head, ...nodes, ...relations, "  </graph>"];
  return { text: `${opening}\n${lines.join("\n")}\n</graphml>\n`, losses: [] };
}

const opening = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';

function relationElements(relation: Relation, junctions: ReadonlySet<string>): readonly string[] {
  const { id, type, from, to } = relation;
  const attached = attachment(attachedToRelation(relation));
  if (!junctions.has(id)) return [edge(from[0] ?? "", to, [datum("type", type), attached])];
  return [
    element("node", [["id", nodeId(id)]], [datum("junction", type), attached]),
    ...from.map((premise) => edge(premise, id, [])),
    edge(id, to, []),
  ];
}

function edge(from: string, to: string, data: readonly string[]): string {
  return element(
    "edge",
    [
      ["source", nodeId(from)],
      ["target", nodeId(to)],
    ],
    data,
  );
}

/** An id that XML can write in an attribute, and no two alike. */
function nodeId(id: string): string {
  return /^[\w.:-]+$/u.test(id) ? id : `_${[...id].map((sign) => sign.codePointAt(0)?.toString(16)).join("_")}`;
}

function element(name: string, attributes: readonly (readonly [string, string])[], data: readonly string[]): string {
  const tag = `${name}${attributes.map(([key, value]) => ` ${key}="${escapedXml(value)}"`).join("")}`;
  return data.length === 0 ? `    <${tag}/>` : `    <${tag}>${data.join("")}</${name}>`;
}

function datum(key: string, value: string): string {
  return `<data key="${key}">${escapedXml(value)}</data>`;
}

function attachment(value: object): string {
  return datum(attachedKey, asciiJson(value));
}

/** JSON without any sign that XML would not hand on as it is. */
function asciiJson(value: object): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufffe\uffff]|[\ud800-\udfff]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
