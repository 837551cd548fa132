import type { ArgumentMap } from "../model/map.ts";
import { toBase64 } from "./base64.ts";
import { deflate } from "./deflate.ts";
import { utf8Of } from "./utf8.ts";
import { writeMap } from "./writeMap.ts";

/** A map in a form that a picture can carry with it: our JSON, compressed, in base64. */
export function carriedMap(map: ArgumentMap): string {
  const known = carried.get(map) ?? toBase64(deflate(utf8Of(writeMap(map))));
  carried.set(map, known);
  return known;
}

/** What was carried before: pictures of one map are drawn again and again. */
const carried = new WeakMap<ArgumentMap, string>();
