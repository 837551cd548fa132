import type { Language } from "../../model/map.ts";
import type { Seek } from "./seek.ts";

/** A search elsewhere; what fails of it, as where a worker has ended and cannot start again, is done on the page. */
export function orHere(elsewhere: Seek, makeHere: () => Promise<Seek | undefined>): Seek {
  let here: Promise<Seek | undefined> | undefined;
  const foundHere = async (query: string, language: Language, stop: AbortSignal) => {
    here ??= makeHere();
    const begun = (await here)?.(query, language);
    return begun && "later" in begun ? begun.later(stop) : begun?.found;
  };
  return (query, language) => {
    const begun = elsewhere(query, language);
    if ("found" in begun) return begun;
    return {
      later: (stop) => begun.later(stop).catch(() => (stop.aborted ? undefined : foundHere(query, language, stop))),
    };
  };
}
