import { useMemo } from "react";
import type { Evaluation } from "../../evaluation/evaluateMap.ts";
import type { Fallout } from "../../evaluation/fallout.ts";
import type { Matter } from "../../evaluation/question.ts";
import { useAtlas } from "../useAtlas.ts";
import type { Unanswered } from "./createAnswers.ts";
import { isLarge } from "./isLarge.ts";
import { useAnswer } from "./useAnswer.ts";

const aboutFallout = { kind: "fallout" } as const satisfies Matter;

/** What falls with what is supposed to be false, of a large map; absent where nothing is, and where the page finds that out by itself. */
export function useLargeFallout(): Fallout | Unanswered | undefined {
  const isWanted = useAtlas(({ map, rejected }) => rejected.length > 0 && isLarge(map));
  const answer = useAnswer<"fallout">(isWanted ? aboutFallout : undefined);
  if (!isWanted) return undefined;
  return typeof answer === "string" ? answer : answer.fallout;
}

/** Which claims of a large map stand, by the reading that the reader chose; absent where they chose none, and where the page finds that out by itself. */
export function useLargeEvaluation(): Evaluation | Unanswered | undefined {
  const support = useAtlas(({ map, verdicts }) => (isLarge(map) ? verdicts : undefined));
  const answer = useAnswer<"verdicts">(useMemo(() => support && { kind: "verdicts", support }, [support]));
  if (support === undefined) return undefined;
  return typeof answer === "string" ? answer : answer.evaluation;
}
