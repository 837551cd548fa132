import { type ArgumentMap, inLanguage, type Language, type Mode, type Relation } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { type AifGraph, type AifNode, draftFromAif } from "./aifGraph.ts";
import type { Draft } from "./draft.ts";
import { roomWithout, tallyOutside, type Written } from "./features.ts";
import { type Complain, type Item, idAt, itemsAt, readForeignJson, wordsAt } from "./foreignJson.ts";
import type { Reading } from "./issue.ts";
import type { LossTally } from "./loss.ts";
import { isList, isObject, textAt } from "./outline.ts";
import type { JsonObject } from "./parseJson.ts";
import type { Path } from "./places.ts";
import { schemeIn } from "./schemeNote.ts";
import { freshNames, notBlank, onOneLine, told } from "./writtenText.ts";

/**
 * The Argument Interchange Format as AIFdb gives nodesets (`{"nodes", "edges", "locutions"}`) and as OVA3 and the modules of
 * oAMF exchange it (xAIF: the same under `"AIF"`, with the names of those who speak and the analysed text).
 */
export function readAif(text: string): Reading<ArgumentMap> {
  return readForeignJson(text, "aif-root", draftOf);
}

function draftOf(root: JsonObject, complain: Complain): Draft {
  const holder = isObject(root.AIF) ? root.AIF : root;
  const path: Path = holder === root ? [] : ["AIF"];
  if (!isList(holder.nodes)) complain(holder.nodes, holder.nodes === undefined ? path : [...path, "nodes"], "aif-root");
  const look = looksOf(root);
  return draftFromAif({
    nodes: itemsAt(holder, "nodes", "aif-node", complain, path).flatMap((item) => nodeOf(item, look, complain)),
    edges: itemsAt(holder, "edges", "aif-edge", complain, path).flatMap((item) => edgeOf(item, complain)),
    ...speakersOf(holder),
    source: textAt(root, "text"),
    title: isObject(root.OVA) ? textAt(root.OVA, "url") : undefined,
  });
}

function nodeOf({ value, path }: Item, look: ReadonlyMap<string, JsonObject>, complain: Complain): readonly AifNode[] {
  const id = idAt(value, "nodeID");
  const type = textAt(value, "type");
  if (id === undefined || type === undefined) {
    complain(value, path, "aif-node");
    return [];
  }
  const seen = look.get(id);
  const scheme = textAt(value, "scheme");
  return [
    {
      id,
      type,
      text: wordsAt(value, "text"),
      ...(scheme === undefined ? {} : { scheme }),
      ...(seen ? { isPlaced: true, isHidden: seen.visible === false } : {}),
    },
  ];
}

/** Where OVA shows the nodes, and whether it does. */
function looksOf(root: JsonObject): ReadonlyMap<string, JsonObject> {
  const nodes = isObject(root.OVA) && isList(root.OVA.nodes) ? root.OVA.nodes.filter(isObject) : [];
  return new Map(nodes.map((node) => [idAt(node, "nodeID") ?? "", node]));
}

function edgeOf({ value, path }: Item, complain: Complain): readonly (readonly [string, string])[] {
  const from = idAt(value, "fromID");
  const to = idAt(value, "toID");
  if (from !== undefined && to !== undefined) return [[from, to]];
  complain(value, path, "aif-edge");
  return [];
}

function speakersOf(holder: JsonObject): Pick<AifGraph, "speakers" | "names"> {
  const speakers = new Map<string, string>();
  const names = new Map<string, string>();
  for (const locution of isList(holder.locutions) ? holder.locutions.filter(isObject) : []) {
    const node = idAt(locution, "nodeID");
    const person = idAt(locution, "personID");
    if (node !== undefined && person !== undefined) speakers.set(node, person);
  }
  for (const person of isList(holder.participants) ? holder.participants.filter(isObject) : []) {
    const name = `${wordsAt(person, "firstname")} ${wordsAt(person, "surname")}`.trim();
    const id = idAt(person, "participantID");
    if (id !== undefined && name !== "") names.set(id, name);
  }
  return { speakers, names };
}

/** What a nodeset has room for: claims, relations, and who says what in which words. */
const aifRoom = roomWithout(
  ...([
    "question",
    "map-id",
    "language",
    "verdict",
    "label",
    "kind",
    "tags",
    "weight",
    "claim-note",
    "reviewed",
  ] as const),
  ...(["place", "phrase", "gloss", "strength", "basis", "relation-note", "silent-voices", "voice-details"] as const),
  ...(["documents", "tour"] as const),
);

/** Writes a map as a nodeset of AIFdb: passages as L-nodes that a YA-node anchors to their claim. */
export function writeAif(map: ArgumentMap, language: Language): Written {
  const tally = tallyOutside(aifRoom, map);
  const claims = map.claims.map(({ id, text }) =>
    nodeFrom(id, told(inLanguage(text, language), notBlank, tally, id), "I"),
  );
  const sayings = sayingsIn(map, language, tally);
  const ends = [
    ...map.relations.flatMap(({ id, from, to }) => [...from.map((premise) => [premise, id]), [id, to]]),
    ...sayings.flatMap(({ nodes: [locution, illocution], claim }) => [
      [locution.nodeID, illocution.nodeID],
      [illocution.nodeID, claim],
    ]),
  ];
  const file = {
    nodes: [...claims, ...map.relations.map(schemeFrom), ...sayings.flatMap(({ nodes }) => nodes)],
    edges: ends.map(([fromID, toID], i) => ({ edgeID: String(i + 1), fromID, toID, formEdgeID: null })),
    locutions: sayings.map(({ nodes: [{ nodeID }], voice }) => ({
      ...{ nodeID, personID: voice, timestamp: epoch },
      ...{ start: null, end: null, source: null },
    })),
  };
  return { text: `${JSON.stringify(file, undefined, 2)}\n`, losses: tally.losses() };
}

function schemeFrom({ id, type, note }: Relation): Node {
  const scheme = schemeIn(note) ?? (type === "support" ? "Default Inference" : "Default Conflict");
  return nodeFrom(id, scheme, type === "support" ? "RA" : "CA", scheme);
}

/** What a voice says, as a locution and what is done by it, and the claim that it states. */
interface Saying {
  readonly nodes: readonly [locution: Node, illocution: Node];
  readonly claim: string;
  readonly voice: string;
}

function sayingsIn(map: ArgumentMap, language: Language, tally: LossTally): readonly Saying[] {
  const taken = [...map.claims, ...map.relations].map(({ id }) => id);
  const locutionId = freshNames(taken, "L");
  const illocutionId = freshNames(taken, "Y");
  const { voices } = indexOf(map);
  return map.claims.flatMap((claim) =>
    claim.passages.map(({ voice, gist, phrase, mode }): Saying => {
      const name = told(inLanguage(voices.get(voice)?.name ?? {}, language), speakerName, tally, voice);
      const words = told(gist ? inLanguage(gist, language) : phrase, notBlank, tally, claim.id);
      const locution = nodeFrom(locutionId(), `${name} : ${words}`, "L");
      return { nodes: [locution, nodeFrom(illocutionId(), ...illocutions[mode])], claim: claim.id, voice };
    }),
  );
}

/** The map says nothing of when it was made, and the same map is the same file. */
const epoch = "1970-01-01 00:00:00";

const illocutions: Readonly<Record<Mode, readonly [text: string, type: string, scheme: string]>> = {
  asserts: ["Asserting", "YA", "Asserting"],
  concedes: ["Conceding", "YA", "Conceding"],
  reports: ["Reporting", "YA", "Reporting"],
  asks: ["Pure Questioning", "YA", "Pure Questioning"],
};

interface Node {
  readonly nodeID: string;
  readonly text: string;
  readonly type: string;
  readonly timestamp: string;
  readonly scheme?: string;
}

function nodeFrom(nodeID: string, text: string, type: string, scheme?: string): Node {
  return { nodeID, text, type, timestamp: epoch, ...(scheme === undefined ? {} : { scheme }) };
}

/** A name as it can stand before the colon that ends it. */
function speakerName(name: string): string {
  return [...onOneLine(name).replaceAll(":", "꞉")].slice(0, 80).join("");
}
