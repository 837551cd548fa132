import type { Answer, Question } from "../evaluation/question.ts";
import type { ArgumentMap } from "../model/map.ts";
import url from "./evaluation.worker.ts?worker&url";
import { handOver } from "./handOver.ts";
import { addPart, type Message } from "./inParts.ts";
import { startWorker } from "./startWorker.ts";

/** A worker that knows a map and has answered what it was asked: the next question about that map is its, if one comes soon. */
let resting: { readonly map: ArgumentMap; readonly worker: Worker; readonly end: number } | undefined;

/** How long it waits for that, in milliseconds, before it ends, and the map that it keeps with it. */
const rest = 60_000;

/** Answers a question about a map beside the page; a signal that is raised ends it, and the promise is then refused. */
export async function answerInWorker({ map, ...question }: Question, signal: AbortSignal): Promise<Answer> {
  const known = resting?.map === map ? wake() : undefined;
  const worker = known ?? startWorker(url);
  try {
    const answer = await answerOf(worker, signal, async (tell) => {
      if (!known) await handOver(map, tell, signal);
      tell({ question });
    });
    wake()?.terminate();
    resting = { map, worker, end: window.setTimeout(() => wake()?.terminate(), rest) };
    return answer;
  } catch (problem) {
    worker.terminate();
    throw problem;
  }
}

/** The worker that rests, which does so no more. */
function wake(): Worker | undefined {
  const woken = resting;
  resting = undefined;
  clearTimeout(woken?.end);
  return woken?.worker;
}

type Tell = (task: unknown) => void;

function answerOf(worker: Worker, signal: AbortSignal, ask: (tell: Tell) => Promise<void>): Promise<Answer> {
  const ended = new AbortController();
  return new Promise<Answer>((resolve, reject) => {
    let answer: Answer | undefined;
    const take = ({ data }: MessageEvent<Message<Answer>>) => {
      if ("whole" in data) answer = data.whole;
      else if ("part" in data) addPart(answer, data.part);
      else if (answer) resolve(answer);
    };
    const fail = (event: ErrorEvent) => reject(new Error(event.message || "the evaluation worker failed"));
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.addEventListener("message", take, { signal: ended.signal });
    worker.addEventListener("error", fail, { signal: ended.signal });
    ask((task) => worker.postMessage(task)).catch(reject);
  }).finally(() => ended.abort());
}
