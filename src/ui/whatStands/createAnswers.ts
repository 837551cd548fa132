import type { Answer, Question } from "../../evaluation/question.ts";
import type { ArgumentMap } from "../../model/map.ts";
import type { AnswerElsewhere } from "./answerElsewhere.ts";

/** Why there is no answer: it is on its way, it took too long, or it could not be worked out. */
export type Unanswered = "asked" | "tooLong" | "failed";

/** The answers to questions about maps, each asked for once. */
export interface Answers {
  /** What is known of a question by now; the same value until that changes. */
  readonly known: (question: Question) => Answer | Unanswered;
  /** Asks a question, unless its answer is known or on its way; the result says that it need not be waited for any more. */
  readonly ask: (question: Question) => () => void;
  /** Asks again whatever is waited for and has failed. */
  readonly askAgain: () => void;
  /** Calls back whenever something else is known; the result ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** How long an answer may take, in milliseconds. */
const deadline = 5000;
/** So many answers about a map are kept for which nobody waits any more. */
const most = 12;

/** A question with what is known of it, how many wait for that, and what ends its asking. */
interface Inquiry {
  readonly question: Question;
  known: Answer | Unanswered;
  waiting: number;
  leaving: AbortController;
}

/** Answers that are asked for elsewhere and kept, the last of each map; what nobody waits for any more is not worked out. */
export function createAnswers(elsewhere: AnswerElsewhere, patience = deadline): Answers {
  const inquiries = new WeakMap<ArgumentMap, Map<string, Inquiry>>();
  const awaited = new Set<Inquiry>();
  const listeners = new Set<() => void>();

  const inquire = (inquiry: Inquiry) => {
    const { question } = inquiry;
    const leaving = new AbortController();
    Object.assign(inquiry, { known: "asked", leaving });
    answered(question, elsewhere, leaving.signal, patience).then((known) => {
      if (leaving.signal.aborted) return;
      inquiry.known = known;
      for (const listener of listeners) listener();
    });
  };
  const leave = (inquiry: Inquiry, of: Map<string, Inquiry>) => {
    inquiry.waiting -= 1;
    if (inquiry.waiting > 0) return;
    awaited.delete(inquiry);
    if (typeof inquiry.known === "string") {
      inquiry.leaving.abort();
      of.delete(keyOf(inquiry.question));
    }
    forgetOldest(of);
  };

  return {
    known: (question) => inquiries.get(question.map)?.get(keyOf(question))?.known ?? "asked",
    ask: (question) => {
      const of = inquiries.get(question.map) ?? new Map<string, Inquiry>();
      inquiries.set(question.map, of);
      const key = keyOf(question);
      const before = of.get(key);
      const inquiry = before ?? { question, known: "asked" as const, waiting: 0, leaving: new AbortController() };
      // The last that was asked for is the last to be forgotten.
      of.delete(key);
      of.set(key, inquiry);
      inquiry.waiting += 1;
      awaited.add(inquiry);
      if (!before) inquire(inquiry);
      return () => leave(inquiry, of);
    },
    askAgain: () => {
      for (const inquiry of awaited) if (inquiry.known === "tooLong" || inquiry.known === "failed") inquire(inquiry);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyOf({ rejected, about }: Question): string {
  return JSON.stringify([about, rejected.map(({ kind, id }) => [kind, id])]);
}

function forgetOldest(of: Map<string, Inquiry>): void {
  const idle = [...of].filter(([, { waiting }]) => waiting === 0);
  for (const [key] of idle.slice(0, Math.max(0, idle.length - most))) of.delete(key);
}

async function answered(
  question: Question,
  elsewhere: AnswerElsewhere,
  leaving: AbortSignal,
  patience: number,
): Promise<Answer | Unanswered> {
  const late = AbortSignal.timeout(patience);
  try {
    return await elsewhere(question, AbortSignal.any([leaving, late]));
  } catch {
    return late.aborted ? "tooLong" : "failed";
  }
}
