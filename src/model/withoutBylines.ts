import type { ArgumentMap } from "./map.ts";

/**
 * The map without the names under which its voices are signed, and what is said of these names; without the text of a newer
 * file, which has them too.
 */
export function withoutBylines({ newer: _, ...map }: ArgumentMap): ArgumentMap {
  return { ...map, voices: map.voices.map(({ byline: _, ...voice }) => voice) };
}
