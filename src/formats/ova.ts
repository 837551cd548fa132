import type { ArgumentMap } from "../model/map.ts";
import { type AifNode, draftFromAif } from "./aifGraph.ts";
import type { Draft } from "./draft.ts";
import { type Complain, type Item, idAt, itemsAt, readForeignJson, wordsAt } from "./foreignJson.ts";
import type { Reading } from "./issue.ts";
import { isList, isObject, textAt } from "./outline.ts";
import type { JsonObject } from "./parseJson.ts";

/**
 * Reads an analysis of OVA2 or OVA+ (ARG-tech), in which the edges hold their nodes whole, the participants have names and
 * `analysis` the text that was analysed. A node that is marked as the major claim is a position.
 */
export function readOva(text: string): Reading<ArgumentMap> {
  return readForeignJson(text, "ova-root", draftOf);
}

function draftOf(root: JsonObject, complain: Complain): Draft {
  const analysis = isObject(root.analysis) ? root.analysis : {};
  const nodes = itemsAt(root, "nodes", "ova-node", complain);
  return draftFromAif({
    nodes: nodes.flatMap((item) => nodeOf(item, complain)),
    edges: itemsAt(root, "edges", "ova-edge", complain).flatMap((item) => edgeOf(item, complain)),
    speakers: new Map(nodes.flatMap(({ value }) => speakerOf(value))),
    names: namesOf(root),
    title: textAt(analysis, "documentTitle"),
    source: textAt(analysis, "txt") ?? textAt(analysis, "plain_txt"),
  });
}

function nodeOf({ value, path }: Item, complain: Complain): readonly AifNode[] {
  const id = idAt(value, "id");
  const type = textAt(value, "type");
  if (id === undefined || type === undefined) {
    complain(value, path, "ova-node");
    return [];
  }
  const text = wordsAt(value, "text");
  const look = {
    isPlaced: value.x !== undefined,
    isHidden: value.visible === false,
    isMain: value.major_claim === true,
  };
  return [{ id, type, text, ...look }];
}

/** Locutions name the participant who says them; 0 is nobody. */
function speakerOf(value: JsonObject): readonly (readonly [string, string])[] {
  const id = idAt(value, "id");
  const person = idAt(value, "participantID");
  return id === undefined || person === undefined || person === "0" ? [] : [[id, person]];
}

function edgeOf({ value, path }: Item, complain: Complain): readonly (readonly [string, string])[] {
  const from = isObject(value.from) ? idAt(value.from, "id") : idAt(value, "from");
  const to = isObject(value.to) ? idAt(value.to, "id") : idAt(value, "to");
  if (from !== undefined && to !== undefined) return [[from, to]];
  complain(value, path, "ova-edge");
  return [];
}

function namesOf(root: JsonObject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const person of isList(root.participants) ? root.participants.filter(isObject) : []) {
    const id = idAt(person, "id");
    const name = `${wordsAt(person, "firstname")} ${wordsAt(person, "surname")}`.trim();
    if (id !== undefined && name !== "") names.set(id, name);
  }
  return names;
}
