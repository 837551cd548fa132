import type { ArgumentMap } from "../model/map.ts";
import { fieldsOf } from "./fields.ts";
import type { Loss } from "./loss.ts";
import { LossTally } from "./loss.ts";
import { isList, isObject } from "./outline.ts";
import type { Json, JsonObject } from "./parseJson.ts";
import type { Path } from "./places.ts";

/** The version of a file, where it is newer than those that are read here. */
export function newerVersionOf(root: Json | undefined): number | undefined {
  const version = isObject(root) ? root.version : undefined;
  return typeof version === "number" && version > 1 ? version : undefined;
}

/** What is known of a file, as a file of the version that is read here, and the places of all other fields. */
export interface KnownPart {
  readonly root: JsonObject;
  readonly unread: readonly Path[];
}

/** The part of a newer file that is known here. */
export function knownPartOf(root: JsonObject): KnownPart {
  const unread: Path[] = [];
  return { root: Object.assign(Object.create(null), knownIn(root, [], unread), { version: 1 }), unread };
}

function knownIn(value: Json, path: Path, unread: Path[]): Json {
  if (isList(value)) return value.map((entry, i) => knownIn(entry, [...path, i], unread));
  const fields = isObject(value) ? new Set(fieldsOf(path)) : undefined;
  // Where no fields are known, the value is not of the type that is wanted, which is said of it.
  if (!isObject(value) || !fields || fields.size === 0) return value;
  const known: Record<string, Json> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    if (fields.has(key)) known[key] = knownIn(inner, [...path, key], unread);
    else unread.push([...path, key]);
  }
  return known;
}

/** What of a map is not here, since a newer file has it. */
export function unreadLosses({ newer }: Pick<ArgumentMap, "newer">): readonly Loss[] {
  const tally = new LossTally();
  for (const pointer of newer?.unread ?? []) tally.add("newer-field", pointer);
  return tally.losses();
}
