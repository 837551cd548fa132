import { useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Answer, Matter } from "../../evaluation/question.ts";
import { onceForEach } from "../../model/onceForEach.ts";
import { useAtlas } from "../useAtlas.ts";
import { type AnswerElsewhere, AnswerElsewhereContext } from "./answerElsewhere.ts";
import { type Answers, createAnswers, type Unanswered } from "./createAnswers.ts";

const answersFrom = onceForEach((elsewhere: AnswerElsewhere) => createAnswers(elsewhere));

/** The answers that are worked out beside the page. */
export function useAnswers(): Answers {
  return answersFrom(useContext(AnswerElsewhereContext));
}

/** What is known of a question: its answer, or why it has none. */
export type Known<Kind extends Answer["kind"]> = Extract<Answer, { readonly kind: Kind }> | Unanswered;

/** The answer to a question about the open map, as far as there is one; hand in the same matter as long as it is the same, and none where nothing is asked. */
export function useAnswer<Kind extends Answer["kind"]>(
  about: Extract<Matter, { readonly kind: Kind }> | undefined,
): Known<Kind> {
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  const { known, ask, subscribe } = useAnswers();
  const question = useMemo(() => about && { map, rejected, about }, [map, rejected, about]);
  useEffect(() => question && ask(question), [ask, question]);
  const answer = useSyncExternalStore(subscribe, () => (question ? known(question) : "asked"));
  return typeof answer === "string" || isOf<Kind>(answer, about?.kind) ? answer : "failed";
}

function isOf<Kind extends Answer["kind"]>(
  answer: Answer,
  kind: Kind | undefined,
): answer is Extract<Answer, { readonly kind: Kind }> {
  return answer.kind === kind;
}
