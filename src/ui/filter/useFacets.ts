import { useEffect, useState } from "react";
import type { ArgumentMap } from "../../model/map.ts";
import { valuesInSteps } from "../../view/filterValues.ts";
import { inSlices } from "../inSlices.ts";

/** The claims of a larger map are not told apart in one go. */
const most = 2000;

/** Whether it is known by what the claims of a map can be told apart: of a small map at once, of a large one after a while. */
export function useFacets(map: ArgumentMap): boolean {
  const [known, setKnown] = useState<ArgumentMap>();
  useEffect(() => {
    if (map.claims.length <= most) return;
    const end = new AbortController();
    inSlices(valuesInSteps(map), end.signal).then(setKnown);
    return () => end.abort();
  }, [map]);
  return map.claims.length <= most || known === map;
}
