import type { Heard } from "../../model/heard.ts";
import { type Searched, searchInSteps, stepsOfSearch } from "../../view/search/createSearch.ts";
import { heardInSteps } from "../heardInSteps.ts";
import { inSlices, oneSlice } from "../inSlices.ts";
import type { Seek } from "./seek.ts";

/** A search on the page itself, made and made use of by slices; undefined where it was stopped before it was made. */
export async function searchHere(
  { map, texts, simplified }: Searched,
  heard: Heard,
  stop: AbortSignal,
): Promise<Seek | undefined> {
  const whole = { from: 0, to: 1, steps: 1 };
  const steps = searchInSteps(map, { texts, simplified });
  const search = await inSlices(steps, stop, heardInSteps(heard, whole, stepsOfSearch({ map, texts })));
  return (
    search &&
    ((query, language) => {
      const rest = search(query, language);
      const { last } = oneSlice(rest);
      return last.done ? { found: last.value } : { later: (stop) => inSlices(rest, stop) };
    })
  );
}
