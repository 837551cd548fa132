import { useEffect, useMemo, useState } from "react";
import type { ArgumentMap } from "../model/map.ts";
import { inOneGo, type Steps } from "../model/steps.ts";
import { inSlices } from "./inSlices.ts";

/** Of a map with no more claims work is done in one go. */
const mostAtOnce = 2000;

/** What steps about a map come to; of a large map after a while, undefined till then. Hand in the same function each time. */
export function useInSlices<Result>(
  map: ArgumentMap,
  stepsFor: (map: ArgumentMap) => Steps<Result>,
): Result | undefined {
  const isSmall = map.claims.length <= mostAtOnce;
  const atOnce = useMemo(() => (isSmall ? inOneGo(stepsFor(map)) : undefined), [isSmall, map, stepsFor]);
  const [late, setLate] = useState<{ readonly map: ArgumentMap; readonly result: Result }>();
  useEffect(() => {
    if (isSmall) return;
    const end = new AbortController();
    inSlices(stepsFor(map), end.signal).then((result) => result !== undefined && setLate({ map, result }));
    return () => end.abort();
  }, [isSmall, map, stepsFor]);
  return isSmall ? atOnce : late?.map === map ? late.result : undefined;
}
