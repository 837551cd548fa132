import { patienceForText } from "../formats/patience.ts";
import { type Heard, heardWithin } from "../model/heard.ts";
import type { Recognised, Refusal } from "../passages/attachment.ts";
import { handOver } from "./handOver.ts";
import { startWorker } from "./startWorker.ts";
import type { TextAnswer, TextTask } from "./text.worker.ts";
import url from "./text.worker.ts?worker&url";

/** What share of the work it is to hand over what a map cites, about. */
const shareOfHandingOver = 0.1;

/** Reads an original text beside the page; stopped by whoever asked, or where it takes too long, undefined comes back. */
export async function textInWorker(
  task: TextTask,
  watch: { readonly heard: Heard; readonly signal: AbortSignal },
): Promise<(Recognised & { readonly kept: Blob }) | Refusal | undefined> {
  if (watch.signal.aborted) return undefined;
  const worker = startWorker(url);
  const patience = patienceForText(task.blob.size, task.cited.passages.length);
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Awaited<ReturnType<typeof textInWorker>>>((resolve, reject) => {
    const words: string[] = [];
    const reading = heardWithin(watch.heard, shareOfHandingOver, 1);
    watch.signal.addEventListener("abort", () => resolve(undefined), { signal: ended.signal });
    worker.addEventListener("message", ({ data }: MessageEvent<TextAnswer>) => {
      if (data === "begun") timer = setTimeout(() => resolve(undefined), patience);
      else if ("share" in data) reading(data.share);
      else if ("words" in data) words.push(data.words);
      else {
        const read = data.read.state === "refused" ? data.read : { ...data.read, text: words.join("") };
        // To put a long text together takes a while; the page does what waits before anybody shows it.
        setTimeout(() => resolve(read));
      }
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker for texts failed")));
    worker.addEventListener("messageerror", () => reject(new Error("what the worker for texts read cannot be had")));
    const handed = heardWithin(watch.heard, 0, shareOfHandingOver);
    const tell = (message: unknown) => worker.postMessage(message);
    // Where it was ended meanwhile, somebody knows that.
    handOver(task, tell, ended.signal, (told, all) => handed(told / all)).catch(reject);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
    ended.abort();
  });
}
