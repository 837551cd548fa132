import { createStore, del, entries, get, set } from "idb-keyval";
import { readMap } from "../../formats/json.ts";
import { writeMap } from "../../formats/writeMap.ts";
import type { ArgumentMap } from "../../model/map.ts";
import type { OwnMap } from "./shelf.ts";

/** What is told of a map that this device keeps, without reading it. */
export interface KeptMap {
  readonly key: string;
  readonly id: string;
  readonly fileName: string;
  readonly question: ArgumentMap["question"];
  /** When it was opened last, in milliseconds since 1970. */
  readonly opened: number;
}

interface Kept extends KeptMap {
  /** As a map file, so that it is read as strictly as any. */
  readonly text: string;
}

// Made when it is first needed: a browser may have no place to keep things in.
let shelf: ReturnType<typeof createStore> | undefined;
const place = () => (shelf ??= createStore("argument-atlas-maps", "maps"));

/** Keeps a map on this device; false where the browser does not allow it, as in a private window. */
export async function keepMap(key: string, { map, fileName }: OwnMap, opened = Date.now()): Promise<boolean> {
  const { id, question } = map;
  try {
    await set(key, { key, id, fileName, question, opened, text: writeMap(map) } satisfies Kept, place());
    return true;
  } catch {
    return false;
  }
}

/** The maps that this device keeps, the last opened first; none where it may not look. */
export async function keptMaps(): Promise<readonly KeptMap[]> {
  try {
    const all: (readonly [IDBValidKey, unknown])[] = await entries(place());
    return all
      .map(([, value]) => value)
      .filter(isKept)
      .sort((a, b) => b.opened - a.opened);
  } catch {
    return [];
  }
}

/** A kept map by its key; undefined where there is none that reads. */
export async function keptMap(key: string): Promise<OwnMap | undefined> {
  try {
    const kept: unknown = await get(key, place());
    const map = isKept(kept) ? readMap(kept.text).value : undefined;
    return isKept(kept) && map ? { map, fileName: kept.fileName } : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a map off this device. */
export async function forgetMap(key: string): Promise<void> {
  try {
    await del(key, place());
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { key, id, fileName, text, opened, question }: Partial<Record<keyof Kept, unknown>> = value;
  return (
    [key, id, fileName, text].every((part) => typeof part === "string") &&
    typeof opened === "number" &&
    typeof question === "object" &&
    question !== null
  );
}
