import type { LossName } from "../messages/losses.ts";
import type { ArgumentMap, Passage, RelationType } from "../model/map.ts";
import { createDraft, type Draft, localizedOrNone } from "./draft.ts";
import { type Complain, idAt, readForeignJson, wordsAt } from "./foreignJson.ts";
import type { Reading } from "./issue.ts";
import { isObject, offsetAt, textAt } from "./outline.ts";
import type { Json, JsonObject } from "./parseJson.ts";
import type { Path } from "./places.ts";
import { addSchemes, type SchemeNode } from "./schemeGraph.ts";
import { schemeNote } from "./schemeNote.ts";
import { passageIn, type Source, sourceFrom } from "./sourceText.ts";

/**
 * Reads Arguebuf JSON (recap-utr), the JSON form of its protocol buffers: atoms are claims, schemes relations, `resources`
 * documents whose text is cited, references passages. The major claim is a position.
 */
export function readArguebuf(text: string): Reading<ArgumentMap> {
  return readForeignJson(text, "arguebuf-root", draftOf);
}

function draftOf(root: JsonObject, complain: Complain): Draft {
  const draft = createDraft();
  const sources = sourcesOf(root, draft);
  const main = idAt(root, "majorClaim") ?? idAt(root, "major_claim");
  const schemes: SchemeNode[] = [];
  for (const { id, value, path } of entriesAt(root, "nodes", complain)) {
    if (isObject(value.atom)) addAtom(draft, id, value.atom, { sources, isMain: id === main });
    else if (isObject(value.scheme)) schemes.push(schemeFrom(id, value.scheme));
    else complain(value, path, "arguebuf-node");
  }
  const edges = entriesAt(root, "edges", complain).flatMap(({ value, path }) => {
    const from = idAt(value, "source");
    const to = idAt(value, "target");
    if (from !== undefined && to !== undefined) return [[from, to] as const];
    complain(value, path, "arguebuf-edge");
    return [];
  });
  addSchemes(draft, { schemes, edges, others: new Set() });
  draft.question = localizedOrNone(titleOf(root));
  return draft;
}

function titleOf(root: JsonObject): string | undefined {
  const [first] = isObject(root.resources) ? Object.values(root.resources) : [];
  return isObject(first) ? textAt(first, "title") : undefined;
}

interface NamedEntry {
  readonly id: string;
  readonly value: JsonObject;
  readonly path: Path;
}

function entriesAt(root: JsonObject, key: "nodes" | "edges", complain: Complain): readonly NamedEntry[] {
  const holder = root[key];
  if (!isObject(holder)) {
    complain(holder, holder === undefined ? [] : [key], "arguebuf-root");
    return [];
  }
  return Object.entries(holder).flatMap(([id, value]: [string, Json]): readonly NamedEntry[] => {
    if (isObject(value)) return [{ id, value, path: [key, id] }];
    complain(value, [key, id], key === "nodes" ? "arguebuf-node" : "arguebuf-edge");
    return [];
  });
}

function sourcesOf(root: JsonObject, draft: Draft): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const [id, value] of isObject(root.resources) ? Object.entries(root.resources) : []) {
    const text = isObject(value) ? wordsAt(value, "text") : "";
    if (!isObject(value) || text === "") continue;
    sources.set(id, sourceFrom(draft, { id, text, title: textAt(value, "title") }));
  }
  return sources;
}

interface Context {
  readonly sources: ReadonlyMap<string, Source>;
  readonly isMain: boolean;
}

function addAtom(draft: Draft, id: string, atom: JsonObject, { sources, isMain }: Context): void {
  const passages = isObject(atom.reference) ? passagesOf(draft, id, atom.reference, sources) : [];
  draft.claims.push({ key: id, text: wordsAt(atom, "text"), passages, ...(isMain ? { kind: "position" } : {}) });
}

function passagesOf(
  draft: Draft,
  claim: string,
  reference: JsonObject,
  sources: ReadonlyMap<string, Source>,
): readonly Passage[] {
  const words = wordsAt(reference, "text");
  const source = sources.get(idAt(reference, "resource") ?? "");
  if (!source && words === "") return [];
  const passage = source && passageIn(source, words, offsetAt(reference, "offset"));
  if (!passage) draft.lost.add("source", claim);
  return passage ? [passage] : [];
}

const kinds: readonly (readonly [key: string, type: RelationType | LossName])[] = [
  ["support", "support"],
  ["attack", "rebut"],
  ["rephrase", "rephrase"],
  ["preference", "preference"],
];

function schemeFrom(id: string, scheme: JsonObject): SchemeNode {
  const [key, type] = kinds.find(([name]) => scheme[name] !== undefined) ?? (["", "other-relation"] as const);
  const name = wordsAt(scheme, key).replace(/^[A-Z]+_/u, "");
  const words = name.replaceAll("_", " ").toLowerCase();
  const note = schemeNote(/^(?:default|unspecified)?$/u.test(words) ? "" : words);
  return { id, type, says: note ? { note } : {} };
}
