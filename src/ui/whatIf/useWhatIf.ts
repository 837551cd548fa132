import { useMemo } from "react";
import type { Fallout } from "../../evaluation/fallout.ts";
import { whatFollows } from "../../view/whatIf.ts";
import { useAtlas } from "../useAtlas.ts";
import type { Unanswered } from "../whatStands/createAnswers.ts";
import { useLargeFallout } from "../whatStands/useLargeAnswers.ts";

/** What follows from what the reader supposes to be false, or why that is not known yet; absent where they suppose nothing. */
export function useWhatIf(): Fallout | Unanswered | undefined {
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  const large = useLargeFallout();
  return useMemo(() => {
    if (rejected.length === 0) return undefined;
    return typeof large === "string" ? large : whatFollows(map, rejected, large);
  }, [map, rejected, large]);
}

/** The same as far as it is known. */
export function useFallout(): Fallout | undefined {
  const known = useWhatIf();
  return typeof known === "string" ? undefined : known;
}
