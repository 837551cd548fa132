import type { Noun, Thing } from "../messages/issues.ts";
import { fieldsOf } from "./fields.ts";
import { hole, type Json, type JsonObject } from "./parseJson.ts";
import type { Path } from "./places.ts";
import { shown } from "./shown.ts";

/** One object of a file with its place. */
export interface Entry {
  readonly noun: Noun;
  readonly path: Path;
  readonly value: JsonObject;
}

/** The things of a file, as far as they are there and are objects, right or wrong. */
export interface Outline {
  readonly documents: readonly Entry[];
  readonly voices: readonly Entry[];
  readonly claims: readonly Entry[];
  readonly relations: readonly Entry[];
  readonly tour: readonly Entry[];
  /** The kinds of which one may have an id that cannot be read: what refers to it cannot be told from what refers to nothing. */
  readonly uncertain: ReadonlySet<Noun>;
}

/** The outline of whatever a file says. */
export function outlineOf(root: JsonObject): Outline {
  const documents = entriesOf(root, "documents", "document");
  const voices = entriesOf(root, "voices", "voice");
  const claims = entriesOf(root, "claims", "claim");
  const relations = entriesOf(root, "relations", "relation");
  const uncertain = new Set<Noun>();
  for (const [key, noun, entries] of [
    ["documents", "document", documents],
    ["voices", "voice", voices],
    ["claims", "claim", claims],
    ["relations", "relation", relations],
  ] as const) {
    if (!isWhole(root, key, entries)) uncertain.add(noun);
  }
  return { documents, voices, claims, relations, tour: entriesOf(root, "tour", "tourStep"), uncertain };
}

/** Whether everything in a list has an id; a list that is absent may stand under a key that nobody knows. */
function isWhole(root: JsonObject, key: string, entries: readonly Entry[]): boolean {
  const list = root[key];
  if (list === undefined) return Object.keys(root).every((field) => fieldsOf([]).includes(field));
  const isComplete = isList(list) && list.length === entries.length;
  return isComplete && entries.every(({ value }) => textAt(value, "id") !== undefined);
}

/** The objects in a list of an object. */
export function entriesOf(holder: JsonObject, key: string, noun: Noun, path: Path = []): readonly Entry[] {
  return listAt(holder, key).flatMap((value, i) => (isObject(value) ? [{ noun, path: [...path, key, i], value }] : []));
}

/** The list at a key; empty where there is none. */
export function listAt(holder: JsonObject, key: string): readonly Json[] {
  const value = holder[key];
  return isList(value) ? value : [];
}

/** The text at a key, if it is one and not empty. */
export function textAt(holder: JsonObject, key: string): string | undefined {
  const value = holder[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The offset at a key: a whole number, 0 or more. */
export function offsetAt(holder: JsonObject, key: string): number | undefined {
  const value = holder[key];
  return isOffset(value) ? value : undefined;
}

export function isOffset(value: Json | undefined): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && value !== hole;
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let value = root;
  for (const step of path) {
    if (typeof step === "number") value = isList(value) ? value[step] : undefined;
    else value = isObject(value) ? value[step] : undefined;
  }
  return value;
}

/** What a message calls the object at a path. */
export function thingAt(root: Json | undefined, path: Path): Thing {
  const of = path.length > 2 ? thingAt(root, path.slice(0, -stepsOf(path))) : undefined;
  const noun = nounAt(path);
  const value = valueAt(root, path);
  const id = noun !== "map" && isObject(value) ? textAt(value, "id") : undefined;
  return { noun, ...(id === undefined ? {} : { id: shown(id) }), ...(of ? { of } : {}) };
}

const listed: ReadonlyMap<string, Noun> = new Map([
  ["documents", "document"],
  ["voices", "voice"],
  ["claims", "claim"],
  ["relations", "relation"],
  ["passages", "passage"],
  ["tour", "tourStep"],
]);

function nounAt(path: Path): Noun {
  if (path.length === 0) return "map";
  const last = path.at(-1);
  if (typeof last === "number") return listed.get(String(path.at(-2))) ?? "localized";
  return last === "byline" ? "byline" : "localized";
}

function stepsOf(path: Path): number {
  return typeof path.at(-1) === "number" ? 2 : 1;
}
