import { useMemo } from "react";
import type { Fallout } from "../../evaluation/fallout.ts";
import { whatFollows } from "../../view/whatIf.ts";
import { useAtlas } from "../useAtlas.ts";

/** What follows from what the reader supposes to be false; absent where they suppose nothing. */
export function useWhatIf(): Fallout | undefined {
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  return useMemo(() => (rejected.length === 0 ? undefined : whatFollows(map, rejected)), [map, rejected]);
}
