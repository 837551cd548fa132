import type { ArgumentMap } from "../model/map.ts";
import { addPart, inParts, type Message } from "./inParts.ts";
import type { KeepingAnswer, KeepingTask } from "./keeping.worker.ts";
import url from "./keeping.worker.ts?worker&url";
import { startWorker } from "./startWorker.ts";

/** Writes a map beside the page as a device keeps it; undefined where that would not read again. */
export async function writeInWorker(map: ArgumentMap): Promise<Blob | undefined> {
  const { text } = await answerTo(inParts({ map }));
  return text;
}

/** Reads beside the page what a device keeps. */
export async function readKeptInWorker(text: Blob | string): Promise<ArgumentMap | undefined> {
  const { map } = await answerTo([{ text }]);
  return map;
}

type Answer = Extract<KeepingAnswer, { whole: unknown }>["whole"];

/** What comes of some messages, in a worker of their own; between two of them the page does what else there is to do. */
function answerTo(messages: Iterable<KeepingTask | Message<unknown>>): Promise<Answer> {
  const worker = startWorker(url);
  return new Promise<Answer>((resolve, reject) => {
    let answer: Answer = {};
    worker.addEventListener("message", ({ data }: MessageEvent<KeepingAnswer>) => {
      if ("whole" in data) answer = data.whole;
      else if ("part" in data) addPart(answer, data.part);
      else resolve(answer);
    });
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the worker for kept maps failed")));
    tell(worker, messages).catch(reject);
  }).finally(() => worker.terminate());
}

async function tell(worker: Worker, messages: Iterable<unknown>): Promise<void> {
  for (const message of messages) {
    worker.postMessage(message);
    await new Promise((next) => setTimeout(next));
  }
}
