import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Answer, Matter } from "../../evaluation/question.ts";
import { useAtlas } from "../useAtlas.ts";
import { createAnswers, type Unanswered } from "./createAnswers.ts";

/** Gives the page the answers that are worked out beside it. */
export const AnswersContext = createContext(
  createAnswers(() => Promise.reject(new Error("nobody is there to answer"))),
);

/** What is known of a question: its answer, or why it has none. */
export type Known<Kind extends Answer["kind"]> = Extract<Answer, { readonly kind: Kind }> | Unanswered;

/** The answer to a question about the open map, as far as there is one; hand in the same matter as long as it is the same, and none where nothing is asked. */
export function useAnswer<Kind extends Answer["kind"]>(
  about: Extract<Matter, { readonly kind: Kind }> | undefined,
): Known<Kind> {
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  const { known, ask, subscribe } = useContext(AnswersContext);
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
