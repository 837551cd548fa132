import type { ArgumentMap } from "../model/map.ts";
import type { Atlas } from "../store/createAtlas.ts";

/** What is kept of each map of an atlas, for no longer than that map is open or at hand. */
export interface Kept<Value> {
  /** What is kept of the open map. */
  readonly of: (atlas: Atlas) => Value | undefined;
  readonly keep: (atlas: Atlas, map: ArgumentMap, value: Value) => void;
}

/** Keeps nothing at first. */
export function keptByMap<Value>(): Kept<Value> {
  const kept = new WeakMap<Atlas, WeakMap<ArgumentMap, Value>>();
  return {
    of: (atlas) => kept.get(atlas)?.get(atlas.state().map),
    keep: (atlas, map, value) => {
      const maps = kept.get(atlas) ?? new WeakMap<ArgumentMap, Value>();
      kept.set(atlas, maps.set(map, value));
    },
  };
}
