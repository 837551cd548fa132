import type { LossName } from "../messages/losses.ts";
import { append } from "../model/append.ts";
import type { Mode, RelationType } from "../model/map.ts";
import { Dialogue } from "./dialogue.ts";
import { createDraft, type Draft } from "./draft.ts";
import { addHighlights } from "./highlightedSource.ts";
import { addSchemes, type SchemeNode } from "./schemeGraph.ts";
import { schemeNote } from "./schemeNote.ts";

/** A node of the Argument Interchange Format, whichever program wrote it down. */
export interface AifNode {
  readonly id: string;
  readonly text: string;
  /** I, RA, CA, MA, PA, L, YA, TA. */
  readonly type: string;
  readonly scheme?: string;
  readonly isMain?: boolean;
  readonly isHidden?: boolean;
  /** Whether it comes with a place and a colour. */
  readonly isPlaced?: boolean;
}

/** An analysis in the Argument Interchange Format, whichever program wrote it down. */
export interface AifGraph {
  readonly nodes: readonly AifNode[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  /** Who says a locution, by its node. */
  readonly speakers: ReadonlyMap<string, string>;
  /** The names of those who speak, where the file gives them. */
  readonly names: ReadonlyMap<string, string>;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** The page that was analysed, as HTML; empty where there is none. */
  readonly source?: string | undefined;
}

/**
 * Turns an analysis into a draft: I-nodes are claims, RA and CA relations, L-nodes with their YA passages of voices. A map
 * has no rephrase (MA), preference (PA) and order of a dialogue (TA).
 */
export function draftFromAif(graph: AifGraph): Draft {
  const draft = createDraft();
  draft.id = graph.id;
  draft.question = graph.title === undefined ? undefined : { en: graph.title };
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const said = sayingsOf(graph, byId, draft);
  for (const node of graph.nodes) {
    noteLosses(node, draft);
    if (node.type !== "I") continue;
    const passages = said.get(node.id) ?? [];
    draft.claims.push({ key: node.id, text: node.text, passages, ...(node.isMain ? { kind: "position" } : {}) });
  }
  const schemes = graph.nodes.flatMap(schemeFrom);
  const known = new Set([...graph.nodes.filter(({ type }) => type === "I"), ...schemes].map(({ id }) => id));
  const others = new Set(graph.nodes.map(({ id }) => id).filter((id) => !known.has(id)));
  addSchemes(draft, { schemes, edges: graph.edges, others });
  if (graph.source) addHighlights(draft, graph.source, graph.title);
  return draft;
}

function noteLosses({ id, type, isHidden, isPlaced }: AifNode, draft: Draft): void {
  if (isHidden) draft.lost.add("hidden", id);
  if (isPlaced) draft.lost.add("appearance", id);
  if (type === "TA") draft.lost.add("transition", id);
  if (!knownTypes.has(type)) draft.lost.add("foreign-node", id);
}

const knownTypes = new Set(["I", "RA", "CA", "MA", "PA", "L", "YA", "TA"]);

const schemeTypes: ReadonlyMap<string, RelationType | LossName> = new Map([
  ["RA", "support"],
  ["CA", "rebut"],
  ["MA", "rephrase"],
  ["PA", "preference"],
]);

function schemeFrom({ id, type, text, scheme }: AifNode): readonly SchemeNode[] {
  const means = schemeTypes.get(type);
  if (means === undefined) return [];
  const note = schemeNote(scheme ?? text);
  return [{ id, type: means, says: note ? { note } : {} }];
}

type Sayings = Dialogue["passages"];

/** Who says which claim: L → YA → I, where YA tells in which manner. */
function sayingsOf(graph: AifGraph, byId: ById, draft: Draft): Sayings {
  const dialogue = new Dialogue(graph.names);
  for (const node of graph.nodes.filter(({ type }) => type === "L")) {
    dialogue.add({ ...node, speaker: graph.speakers.get(node.id) });
  }
  const edges = graph.edges.map(([from, to]) => ({ from, to, ends: `${byId.get(from)?.type} ${byId.get(to)?.type}` }));
  const sources = new Map<string, string[]>();
  for (const { from, to, ends } of edges) if (ends === "L YA") append(sources, to, from);
  for (const { from, to, ends } of edges) {
    if (/^YA (?:RA|CA|MA|PA)$/u.test(ends)) draft.lost.add("illocution", from);
    if (ends !== "YA I") continue;
    for (const locution of sources.get(from) ?? []) dialogue.says(locution, to, modeOf(byId.get(from)));
  }
  for (const id of dialogue.silent()) draft.lost.add("locution", id);
  dialogue.addTo(draft);
  return dialogue.passages;
}

type ById = ReadonlyMap<string, AifNode>;

function modeOf(node: AifNode | undefined): Mode {
  const illocution = node?.scheme ?? node?.text ?? "";
  if (/question|challeng/iu.test(illocution)) return "asks";
  if (/conced/iu.test(illocution)) return "concedes";
  return /report/iu.test(illocution) ? "reports" : "asserts";
}
