import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../model/map.ts";
import type { Steps } from "../../model/steps.ts";
import type { Findings } from "../../view/search/createSearch.ts";
import { inSlices, oneSlice } from "../inSlices.ts";
import type { ReadySearch } from "./useSearch.ts";

/** A search that was begun: what it found at once, or what there is left to do. */
type Begun =
  | { readonly isDone: true; readonly found: Findings }
  | { readonly isDone: false; readonly rest: Steps<Findings> };

/** What was found, and whether by these very words: among very many claims it comes a little later, after what was found before. */
export interface Sought {
  readonly findings: Findings | undefined;
  readonly isDone: boolean;
}

/** What is found by words in a language; nothing where nothing is asked, or the search is not ready. */
export function useFindings(words: string, language: Language, ready: ReadySearch | undefined): Sought {
  const place = useMemo(() => ({ language, ready }), [language, ready]);
  const begun = useMemo(
    () => (place.ready && words !== "" ? begin(words, place.language, place.ready) : undefined),
    [words, place],
  );
  const [late, setLate] = useState<{ readonly begun: Begun; readonly place: typeof place; readonly found: Findings }>();
  useEffect(() => {
    if (!begun || begun.isDone) return;
    const stop = new AbortController();
    inSlices(begun.rest, stop.signal).then((found) => found && setLate({ begun, place, found }));
    return () => stop.abort();
  }, [begun, place]);
  if (!begun) return { findings: undefined, isDone: words === "" };
  if (begun.isDone) return { findings: begun.found, isDone: true };
  return { findings: late?.place === place ? late.found : undefined, isDone: late?.begun === begun };
}

function begin(words: string, language: Language, { search }: ReadySearch): Begun {
  const rest = search(words, language);
  const { last } = oneSlice(rest);
  return last.done ? { isDone: true, found: last.value } : { isDone: false, rest };
}
