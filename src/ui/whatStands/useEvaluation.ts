import { useMemo } from "react";
import type { Evaluation } from "../../evaluation/evaluateMap.ts";
import { evaluationOf } from "../../view/verdicts.ts";
import { useAtlas } from "../useAtlas.ts";
import type { Unanswered } from "./createAnswers.ts";
import { useLargeEvaluation } from "./useLargeAnswers.ts";

/** Which claims stand, by the reading that the reader chose, or why that is not known yet; absent where they chose none. */
export function useEvaluation(): Evaluation | Unanswered | undefined {
  const map = useAtlas((state) => state.map);
  const verdicts = useAtlas((state) => state.verdicts);
  const rejected = useAtlas((state) => state.rejected);
  const large = useLargeEvaluation();
  return useMemo(() => {
    if (verdicts === undefined) return undefined;
    return typeof large === "string" ? large : evaluationOf(map, verdicts, rejected, large);
  }, [map, verdicts, rejected, large]);
}
