import { type ArgumentMap, inLanguage, type Language, type Passage } from "../model/map.ts";
import { sha256 } from "../model/sha256.ts";
import {
  attachedIn,
  attachedKey,
  attachedRelation,
  attachedToClaim,
  attachedToMap,
  attachedToRelation,
  readAttachedMap,
  withAttached,
} from "./attached.ts";
import { createDraft, type Draft, localizedOrNone } from "./draft.ts";
import type { Written } from "./features.ts";
import { type Complain, type Item, idAt, itemsAt, readForeignJson, wordsAt } from "./foreignJson.ts";
import type { Reading } from "./issue.ts";
import { isObject, offsetAt, textAt } from "./outline.ts";
import type { JsonObject } from "./parseJson.ts";
import { addSchemes, type SchemeNode } from "./schemeGraph.ts";
import { schemeNote } from "./schemeNote.ts";
import { passageIn, type Source, sourceFrom } from "./sourceText.ts";
import { utf8Of } from "./utf8.ts";

/**
 * SADFace JSON (ARG@Napier), its three generations: atoms are claims, nodes of the types `scheme`, `inference` and
 * `conflict` are relations, `sources` are passages, `resources` documents. The text of a resource is cited, not kept.
 * What SADFace has no field for is attached to its `metadata`, so that a map is written without loss.
 */
export function readSadface(text: string): Reading<ArgumentMap> {
  return readForeignJson(text, "sadface-root", draftOf);
}

function draftOf(root: JsonObject, complain: Complain): Draft {
  const draft = createDraft();
  const nodes = itemsAt(root, "nodes", "sadface-node", complain);
  readHead(root, draft);
  const sources = sourcesOf(root, draft, complain);
  const schemes: SchemeNode[] = [];
  for (const { value, path } of nodes) {
    const id = idAt(value, "id");
    const type = textAt(value, "type");
    if (id === undefined || type === undefined) complain(value, path, "sadface-node");
    else if (type === "atom") addAtom(draft, id, value, sources);
    else schemes.push(schemeFrom(draft, id, type, value));
  }
  const edges = itemsAt(root, "edges", "sadface-edge", complain).flatMap((edge) => endsOf(edge, complain));
  addSchemes(draft, { schemes, edges, others: new Set() });
  return draft;
}

/** The analysis as a whole: what we attached, else its title, in the place of any generation. */
function readHead(root: JsonObject, draft: Draft): void {
  const metadata = isObject(root.metadata) ? root.metadata : root;
  const core = isObject(metadata.core) ? metadata.core : root;
  const attached = attachedIn(root.metadata);
  draft.id = idAt(core, "id");
  draft.question = localizedOrNone(textAt(core, "title") ?? textAt(core, "description"));
  readAttachedMap(draft, attached);
}

function sourcesOf(root: JsonObject, draft: Draft, complain: Complain): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { value } of itemsAt(root, "resources", "sadface-resource", complain)) {
    const id = idAt(value, "id");
    const content = wordsAt(value, "content");
    if (id === undefined || content === "" || attachedIn(value.metadata) !== undefined) continue;
    const core = isObject(value.metadata) && isObject(value.metadata.core) ? value.metadata.core : {};
    sources.set(id, sourceFrom(draft, { id, text: content, title: textAt(core, "title") }));
  }
  return sources;
}

function addAtom(draft: Draft, id: string, value: JsonObject, sources: ReadonlyMap<string, Source>): void {
  const attached = attachedIn(value.metadata);
  const passages = attached === undefined ? passagesOf(draft, id, value, sources) : [];
  draft.claims.push(withAttached(draft, attached, { key: id, text: wordsAt(value, "text"), passages }));
}

function passagesOf(
  draft: Draft,
  claim: string,
  value: JsonObject,
  sources: ReadonlyMap<string, Source>,
): readonly Passage[] {
  return itemsAt(value, "sources", "sadface-source", () => draft.lost.add("source", claim)).flatMap(
    ({ value: cited }) => {
      const source = sources.get(idAt(cited, "resource_id") ?? "");
      const passage = source && passageIn(source, wordsAt(cited, "text"), offsetAt(cited, "offset"));
      if (!passage) draft.lost.add("source", claim);
      return passage ? [passage] : [];
    },
  );
}

const conflicts = new Set(["conflict", "attack", "attacks", "disagree", "defeat", "undercut", "rebut", "con"]);

function schemeFrom(draft: Draft, id: string, type: string, value: JsonObject): SchemeNode {
  const name = wordsAt(value, "name").trim();
  const lower = name.toLowerCase();
  const isConflict = type === "conflict" || (type === "scheme" && conflicts.has(lower));
  const isKnown = isConflict || type === "inference" || type === "scheme";
  const note = schemeNote(isConflict || lower === "support" ? "" : name);
  return {
    id,
    type: isConflict ? "rebut" : isKnown ? "support" : "foreign-node",
    isSymmetric: isConflict && lower === "disagree",
    says: { ...(note ? { note } : {}), ...attachedRelation(draft, attachedIn(value.metadata), id) },
  };
}

function endsOf({ value, path }: Item, complain: Complain): readonly (readonly [string, string])[] {
  const from = idAt(value, "source_id");
  const to = idAt(value, "target_id");
  if (from !== undefined && to !== undefined) return [[from, to]];
  complain(value, path, "sadface-edge");
  return [];
}

/** Writes a map as SADFace 0.5; the ids are UUIDs there, ours are attached. */
export function writeSadface(map: ArgumentMap, language: Language): Written {
  const core = {
    id: uuidOf(map.id),
    analyst_name: "",
    analyst_email: "",
    created: epoch,
    edited: epoch,
    version: "0.5.4.0",
  };
  const file = {
    metadata: { core, [attachedKey]: attachedToMap(map) },
    resources: map.documents.map(({ id, title }) => ({
      id: uuidOf(`document ${id}`),
      content: "",
      type: "text",
      metadata: { core: { title: inLanguage(title, language) }, [attachedKey]: id },
    })),
    nodes: [...map.claims.map((claim) => atomOf(map, claim, language)), ...map.relations.map(schemeOf)],
    edges: map.relations.flatMap(edgesOf),
  };
  return { text: `${JSON.stringify(file, undefined, 2)}\n`, losses: [] };
}

/** The map says nothing of when it was made, and the same map is the same file. */
const epoch = "1970-01-01T00:00:00";

function atomOf(map: ArgumentMap, claim: ArgumentMap["claims"][number], language: Language): object {
  const documents = new Map(map.voices.map(({ id, document }) => [id, document]));
  return {
    id: uuidOf(claim.id),
    type: "atom",
    text: inLanguage(claim.text, language),
    sources: claim.passages.map(({ voice, phrase, start, end }) => ({
      resource_id: uuidOf(`document ${documents.get(voice) ?? ""}`),
      text: phrase,
      offset: start,
      length: end - start,
    })),
    metadata: { core: {}, [attachedKey]: attachedToClaim(claim) },
  };
}

function schemeOf(relation: ArgumentMap["relations"][number]): object {
  const kind =
    relation.type === "support" ? { type: "inference", name: "support" } : { type: "conflict", name: "attack" };
  return { id: uuidOf(relation.id), ...kind, metadata: { core: {}, [attachedKey]: attachedToRelation(relation) } };
}

function edgesOf({ id, from, to }: ArgumentMap["relations"][number]): readonly object[] {
  const node = uuidOf(id);
  return [...from.map((premise) => [uuidOf(premise), node]), [node, uuidOf(to)]].map(([source, target]) => ({
    id: uuidOf(`edge ${source} ${target}`),
    source_id: source,
    target_id: target,
  }));
}

const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** The id if it is a UUID of version 4, else one that is always the same for it. */
function uuidOf(id: string): string {
  if (uuid4.test(id)) return id;
  const hash = sha256(utf8Of(id));
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
