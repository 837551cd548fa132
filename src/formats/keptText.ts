import type { ArgumentMap } from "../model/map.ts";
import { readMap } from "./json.ts";
import { writeMap } from "./writeMap.ts";

/** A map as the text in which a device keeps it, a newer file as it is; undefined where that would not read again. */
export function writeKept(map: ArgumentMap): string | undefined {
  const text = map.newer?.text ?? writeMap(map);
  return readKept(text) && text;
}

/** The map of a text that a device keeps: read nearly as strictly as any file. */
export function readKept(text: string): ArgumentMap | undefined {
  return readMap(text, { mayBearOnItself: true }).value;
}
