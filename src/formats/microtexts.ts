import { microtextTitle } from "../messages/foreignIssues.ts";
import { append } from "../model/append.ts";
import type { ArgumentMap, Passage, RelationType } from "../model/map.ts";
import { createDraft, type Draft, type DraftRelation } from "./draft.ts";
import { type ComplainOf, readForeignXml } from "./foreignXml.ts";
import type { Reading } from "./issue.ts";
import { type Source, said, sourceFrom } from "./sourceText.ts";
import { childrenOf, textIn, type XmlElement } from "./xml.ts";

/**
 * Reads an argumentative microtext (`arggraph`, Peldszus and Stede 2015). An ADU is a claim, its text that of its units;
 * `sup` and `exa` support, `reb` rebuts, `und` undercuts the edge it leads to, `add` joins that edge as a linked premise. The
 * units one after the other are the document. A claim that bears on nothing is the text's position.
 */
export function readMicrotext(text: string): Reading<ArgumentMap> {
  return readForeignXml(text, draftOf);
}

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

function draftOf(root: XmlElement, complain: ComplainOf): Draft {
  const draft = createDraft();
  draft.id = root.attributes.get("id");
  const topic = root.attributes.get("topic_id");
  if (topic) draft.question = { en: topic };
  const edges = childrenOf(root, "edge").flatMap((edge) => edgeFrom(edge, complain));
  const segments = new Map<string, string[]>();
  for (const { type, from, to } of edges) if (type === "seg") append(segments, to, from);
  const units = unitsOf(root, draft, complain);
  const isBearing = new Set(edges.filter(({ type }) => type !== "seg").map(({ from }) => from));
  for (const adu of childrenOf(root, "adu")) {
    const id = adu.attributes.get("id");
    if (!id) complain(adu, "microtext-adu");
    else addClaim(draft, id, { segments, units, isBearing: isBearing.has(id) });
  }
  for (const relation of relationsOf(edges, draft)) draft.relations.push(relation);
  return draft;
}

function edgeFrom(element: XmlElement, complain: ComplainOf): readonly Edge[] {
  const [id, from, to, type] = ["id", "src", "trg", "type"].map((name) => element.attributes.get(name));
  if (id && from && to && type) return [{ id, from, to, type }];
  complain(element, "microtext-edge");
  return [];
}

/** A unit of the text, and where it stands in it. */
interface Unit {
  readonly words: string;
  readonly passage: Passage | undefined;
}

/** The units by their ids; those that are only implied stand nowhere. */
function unitsOf(root: XmlElement, draft: Draft, complain: ComplainOf): ReadonlyMap<string, Unit> {
  const edus = childrenOf(root, "edu").flatMap((edu) => {
    const id = edu.attributes.get("id");
    if (!id) complain(edu, "microtext-edu");
    return id ? [{ id, words: textIn(edu).trim(), isImplied: edu.attributes.get("implicit") === "true" }] : [];
  });
  const text = edus.flatMap(({ words, isImplied }) => (isImplied ? [] : [words])).join(" ");
  const title = root.attributes.get("id") ?? microtextTitle;
  const source = text === "" ? undefined : sourceFrom(draft, { id: "text", text, title });
  let unit = 0;
  return new Map(
    edus.map(({ id, words, isImplied }): [string, Unit] => {
      const start = unit;
      if (!isImplied) unit += words.length + 1;
      return [id, { words, passage: isImplied || !source ? undefined : passageAt(source, words, start) }];
    }),
  );
}

function passageAt({ voice, counted }: Source, words: string, unit: number): Passage | undefined {
  if (words === "") return undefined;
  const start = counted.codePointAt(unit);
  return { voice, start, end: counted.codePointAt(unit + words.length), ...said(words), mode: "asserts" };
}

interface Surroundings {
  /** What leads to each unit, joint or claim as a part of it. */
  readonly segments: ReadonlyMap<string, readonly string[]>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly isBearing: boolean;
}

/** A claim of the units that lead to it, themselves or by a joint. */
function addClaim(draft: Draft, id: string, { segments, units, isBearing }: Surroundings): void {
  const into = (target: string) => segments.get(target) ?? [];
  const own = into(id)
    .flatMap((from) => (units.has(from) ? [from] : into(from)))
    .flatMap((unit) => units.get(unit) ?? []);
  draft.claims.push({
    key: id,
    text: own.map(({ words }) => words).join(" "),
    kind: isBearing ? "reason" : "position",
    passages: own.flatMap(({ passage }) => passage ?? []),
  });
}

const types: ReadonlyMap<string, RelationType> = new Map([
  ["sup", "support"],
  ["exa", "support"],
  ["reb", "rebut"],
  ["und", "rebut"],
]);

function relationsOf(edges: readonly Edge[], draft: Draft): readonly DraftRelation[] {
  const bearing = edges.filter(({ type }) => types.has(type));
  const byId = new Map(bearing.map((edge) => [edge.id, edge]));
  const more = new Map<string, string[]>();
  for (const { id, from, to, type } of edges) {
    if (type === "add" && byId.has(to)) append(more, to, from);
    else if (type === "add") draft.lost.add("relation-dangling", id);
    else if (type !== "seg" && !types.has(type)) draft.lost.add("other-relation", id);
  }
  return bearing.map(({ id, from, to, type }) => ({
    key: id,
    type: types.get(type) ?? "support",
    from: [from, ...(more.get(id) ?? [])],
    to,
    ...(type === "exa" ? { note: { en: "Scheme: example" } } : {}),
  }));
}
