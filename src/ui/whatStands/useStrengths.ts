import { useMemo } from "react";
import type { Strengths } from "../../evaluation/gradual/strengthsOf.ts";
import type { Matter } from "../../evaluation/question.ts";
import { goesStraight, mapStrengths } from "../../view/strengths.ts";
import { useAtlas } from "../useAtlas.ts";
import type { Unanswered } from "./createAnswers.ts";
import { isLarge } from "./isLarge.ts";
import { useAnswer } from "./useAnswer.ts";

const aboutStrengths = { kind: "strengths", semantics: "quadratic-energy" } as const satisfies Matter;

/** How strong the claims of the open map are, or why that is not known yet; what goes in circles may take thousands of rounds, so it is asked for beside the page. */
export function useStrengths(): Strengths | Unanswered {
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  const isQuick = useMemo(() => !isLarge(map) && goesStraight(map), [map]);
  const beside = useAnswer<"strengths">(isQuick ? undefined : aboutStrengths);
  return useMemo(() => (isQuick ? mapStrengths(map, rejected) : beside), [isQuick, map, rejected, beside]);
}
