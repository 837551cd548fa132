import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../model/map.ts";
import type { Findings } from "../../view/search/createSearch.ts";
import type { Begun } from "./seek.ts";
import type { ReadySearch } from "./useSearch.ts";

/** What was found, and whether by these very words: among very many claims it comes a little later, after what was found before. */
export interface Sought {
  readonly findings: Findings | undefined;
  readonly isDone: boolean;
}

/** What is found by words in a language; nothing where nothing is asked, or the search is not ready. */
export function useFindings(words: string, language: Language, ready: ReadySearch | undefined): Sought {
  const place = useMemo(() => ({ language, ready }), [language, ready]);
  const begun = useMemo(() => (words === "" ? undefined : place.ready?.seek(words, place.language)), [words, place]);
  const [late, setLate] = useState<{ readonly begun: Begun; readonly place: typeof place; readonly found: Findings }>();
  useEffect(() => {
    if (!begun || "found" in begun) return;
    const stop = new AbortController();
    begun.later(stop.signal).then((found) => found && setLate({ begun, place, found }));
    return () => stop.abort();
  }, [begun, place]);
  if (!begun) return { findings: undefined, isDone: words === "" };
  if ("found" in begun) return { findings: begun.found, isDone: true };
  return { findings: late?.place === place ? late.found : undefined, isDone: late?.begun === begun };
}
