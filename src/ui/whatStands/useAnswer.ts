import { useContext, useEffect, useState } from "react";
import type { Answer, Matter } from "../../evaluation/question.ts";
import { type Rejection, rejectedClaims } from "../../evaluation/rejection.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { useAtlas } from "../useAtlas.ts";
import { type AnswerElsewhere, AnswerElsewhereContext } from "./answerElsewhere.ts";

/** How long an answer may take, in milliseconds. */
const deadline = 5000;

/** What is known of a question: its answer, that it is not there yet, or that it took too long. */
export type Known<Kind extends Answer["kind"]> = Extract<Answer, { readonly kind: Kind }> | "asked" | "tooLong";

/** The answer to a question about the open map, as far as there is one; hand in the same matter as long as it is the same. */
export function useAnswer<Kind extends Answer["kind"]>(about: Extract<Matter, { readonly kind: Kind }>): Known<Kind> {
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  const elsewhere = useContext(AnswerElsewhereContext);
  const [known, setKnown] = useState<{
    readonly about: Matter;
    readonly map: ArgumentMap;
    readonly rejected: readonly Rejection[];
    readonly answer: Known<Kind>;
  }>();
  useEffect(() => {
    const leaving = new AbortController();
    const signal = AbortSignal.any([leaving.signal, AbortSignal.timeout(deadline)]);
    const question = { map, rejected: [...rejectedClaims(map, rejected).keys()], about };
    ask(question, elsewhere, signal).then((answer) => {
      if (!leaving.signal.aborted)
        setKnown({ about, map, rejected, answer: isOf<Kind>(answer, about.kind) ? answer : "tooLong" });
    });
    return () => leaving.abort();
  }, [map, rejected, elsewhere, about]);
  return known?.about === about && known.map === map && known.rejected === rejected ? known.answer : "asked";
}

function ask(question: Parameters<AnswerElsewhere>[0], elsewhere: AnswerElsewhere, signal: AbortSignal) {
  return elsewhere(question, signal).catch(() => undefined);
}

function isOf<Kind extends Answer["kind"]>(
  answer: Answer | undefined,
  kind: Kind,
): answer is Extract<Answer, { readonly kind: Kind }> {
  return answer?.kind === kind;
}
