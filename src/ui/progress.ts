import type { Heard } from "../model/heard.ts";

/** How far long work of the page has come, for whoever shows it: nothing else is drawn anew while it goes on. */
export interface Progress {
  /** The share that is done, in hundredths; undefined as long as nobody can tell. */
  readonly hundredths: () => number | undefined;
  readonly tell: Heard;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The progress of work that begins. */
export function createProgress(): Progress {
  let now: number | undefined;
  const listeners = new Set<() => void>();
  return {
    hundredths: () => now,
    tell: (share) => {
      now = Math.floor(100 * share);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
