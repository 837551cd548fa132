import { createStore, del, entries, get, set, type UseStore } from "idb-keyval";
import { readKept, writeKept } from "../../formats/keptText.ts";
import type { ArgumentMap } from "../../model/map.ts";
import type { KeptForm } from "./keptForm.ts";
import type { OwnMap } from "./shelf.ts";

/** What is told of a map that this device keeps, without reading it. */
export interface KeptMap {
  readonly key: string;
  readonly id: string;
  readonly fileName: string;
  readonly question: ArgumentMap["question"];
  /** When it was opened last, in milliseconds since 1970. */
  readonly opened: number;
  /** The address that it came from, where a link asked for it. */
  readonly from?: string | undefined;
}

interface Kept extends KeptMap {
  /** As a map file, so that it is read nearly as strictly as any: of a large map a blob. */
  readonly text: string | Blob;
}

// Made when they are first needed: a browser may have no place to keep things in.
const places = new Map<string, UseStore>();

/** Maps of no more claims, and texts of no more characters, are written and read at once, on the page. */
const mostAtOnce = { claims: 1000, characters: 400_000 } as const;

/** The maps themselves; their list is a place of its own, so that nobody reads them all to tell their names. */
const maps = () => placeOf("argument-atlas-maps", "maps");
const list = () => placeOf("argument-atlas-map-list", "list");

function placeOf(base: string, name: string): UseStore {
  const place = places.get(base) ?? createStore(base, name);
  places.set(base, place);
  return place;
}

/** Keeps a map on this device; false where it would not read again, or the browser does not allow it, as in a private window. */
export async function keepMap(
  key: string,
  { map, fileName, from }: OwnMap,
  opened = Date.now(),
  form?: KeptForm,
): Promise<boolean> {
  const { id, question } = map;
  const told: KeptMap = { key, id, fileName, question, opened, from };
  try {
    const isSmall = map.claims.length <= mostAtOnce.claims;
    const text = form && !isSmall ? await form.write(map) : writeKept(map);
    if (text === undefined) return false;
    await set(key, { ...told, text } satisfies Kept, maps());
    await set(key, told, list());
    return true;
  } catch {
    return false;
  }
}

/** The maps that this device keeps, the last opened first; none where it may not look. */
export async function keptMaps(): Promise<readonly KeptMap[]> {
  try {
    const all: (readonly [IDBValidKey, unknown])[] = await entries(list());
    return all
      .map(([, value]) => value)
      .filter(isTold)
      .sort((a, b) => b.opened - a.opened);
  } catch {
    return [];
  }
}

/** A kept map by its key; undefined where there is none that reads. */
export async function keptMap(key: string, form?: KeptForm): Promise<OwnMap | undefined> {
  try {
    const kept: unknown = await get(key, maps());
    if (!isKept(kept)) return undefined;
    const { text } = kept;
    const isSmall = typeof text === "string" && text.length <= mostAtOnce.characters;
    const map =
      form && !isSmall ? await form.read(text) : readKept(typeof text === "string" ? text : await text.text());
    return map && { map, fileName: kept.fileName, from: kept.from };
  } catch {
    return undefined;
  }
}

/** Takes a map off this device; false where it may still be there. */
export async function forgetMap(key: string): Promise<boolean> {
  try {
    await del(key, list());
    await del(key, maps());
    return true;
  } catch {
    return false;
  }
}

function isKept(value: unknown): value is Kept {
  return isTold(value) && "text" in value && (typeof value.text === "string" || value.text instanceof Blob);
}

function isTold(value: unknown): value is KeptMap {
  if (typeof value !== "object" || value === null) return false;
  const { key, id, fileName, opened, question, from = "" }: Partial<Record<keyof KeptMap, unknown>> = value;
  return (
    [key, id, fileName, from].every((part) => typeof part === "string") &&
    typeof opened === "number" &&
    typeof question === "object" &&
    question !== null
  );
}
