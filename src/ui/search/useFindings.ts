import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../model/map.ts";
import type { Steps } from "../../model/steps.ts";
import type { Findings } from "../../view/search/createSearch.ts";
import { inSlices } from "../inSlices.ts";
import type { ReadySearch } from "./useSearch.ts";

/** So long may a search keep the page at once, in milliseconds; what takes longer goes on in slices. */
const atOnce = 8;

/** A search that was begun: what it found, or what there is left to do. */
interface Begun {
  readonly found?: Findings;
  readonly rest?: Steps<Findings>;
}

/**
 * What is found by words: at once, or, where that takes long among very many claims, a little later; until then what was found
 * before. Nothing where nothing is asked, or the search is not ready.
 */
export function useFindings(words: string, language: Language, ready: ReadySearch | undefined): Findings | undefined {
  const begun = useMemo(
    () => (ready && words !== "" ? begin(ready.search(words, language)) : undefined),
    [ready, words, language],
  );
  const [late, setLate] = useState<Findings>();
  useEffect(() => {
    if (!begun) return setLate(undefined);
    if (begun.found) return setLate(begun.found);
    if (!begun.rest) return;
    const stop = new AbortController();
    inSlices(begun.rest, stop.signal).then((found) => found && setLate(found));
    return () => stop.abort();
  }, [begun]);
  return begun && (begun.found ?? late);
}

function begin(steps: Steps<Findings>): Begun {
  const end = performance.now() + atOnce;
  do {
    const step = steps.next();
    if (step.done) return { found: step.value };
  } while (performance.now() < end);
  return { rest: steps };
}
