import { createContext } from "react";
import type { Answer, Question } from "../../evaluation/question.ts";

/** Answers a question about a map without holding up the page; a signal that is raised ends it, and the promise is then refused. */
export type AnswerElsewhere = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** Gives the page a way to have questions answered beside it. */
export const AnswerElsewhereContext = createContext<AnswerElsewhere>(() =>
  Promise.reject(new Error("nobody is there to answer")),
);
