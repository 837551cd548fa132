import { createContext } from "react";
import type { Answer, Question } from "../../evaluation/question.ts";

/** Answers a question about a map without holding up the page; a signal that is raised ends it, and the promise is then refused. */
export type AnswerElsewhere = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** Gives the panels a way to ask beside the page; without one the page answers by itself. */
export const AnswerElsewhereContext = createContext<AnswerElsewhere>(async (question) => {
  const { answerTo } = await import("../../evaluation/question.ts");
  return answerTo(question);
});
