import { answerTo, type Question } from "../evaluation/question.ts";

// A question comes in, its answer goes out; one question a worker, so that whoever asked may end it at any time.
self.addEventListener("message", (event: MessageEvent<Question>) => {
  self.postMessage(answerTo(event.data));
});
