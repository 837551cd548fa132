import type { Answer, Question } from "../evaluation/question.ts";
import url from "./evaluation.worker.ts?worker&url";
import { startWorker } from "./startWorker.ts";

/** Answers a question about a map beside the page; a signal that is raised ends it, and the promise is then refused. */
export async function answerInWorker(question: Question, signal: AbortSignal): Promise<Answer> {
  const worker = startWorker(url);
  return new Promise<Answer>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.addEventListener("message", (event: MessageEvent<Answer>) => resolve(event.data));
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the evaluation worker failed")));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
