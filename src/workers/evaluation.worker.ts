import { answerTo, type Question } from "../evaluation/question.ts";
import type { ArgumentMap } from "../model/map.ts";
import { addPart, inParts, type Message } from "./inParts.ts";

/** What a worker is told: a map, and then each question about it. */
type EvaluationTask = Message<ArgumentMap> | { readonly question: Omit<Question, "map"> };

let map: ArgumentMap | undefined;

// A map comes in, by and by; then for each question its answer goes out. Whoever asked may end the worker at any time.
self.addEventListener("message", ({ data }: MessageEvent<EvaluationTask>) => {
  if ("whole" in data) map = data.whole;
  else if ("part" in data) addPart(map, data.part);
  else if ("question" in data && map) {
    for (const message of inParts(answerTo({ map, ...data.question }))) self.postMessage(message);
  }
});
