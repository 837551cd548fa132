import type { FileReading } from "../formats/format.ts";
import { patienceFor } from "../formats/patience.ts";
import type { Heard } from "../model/heard.ts";
import { addPart } from "./inParts.ts";
import type { ReadingAnswer, ReadingTask } from "./reading.worker.ts";
import url from "./reading.worker.ts?worker&url";
import { startWorker } from "./startWorker.ts";

/** Reads a file beside the page; stopped by whoever asked, or where it takes too long, undefined comes back. */
export function readInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  beside?: Uint8Array<ArrayBuffer>,
  watch?: { readonly heard: Heard; readonly signal: AbortSignal },
): Promise<FileReading | undefined> {
  if (watch?.signal.aborted) return Promise.resolve(undefined);
  const worker = startWorker(url);
  const patience = patienceFor(bytes.length);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<FileReading | undefined>((resolve, reject) => {
    let reading: FileReading | undefined;
    watch?.signal.addEventListener("abort", () => resolve(undefined), { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data === "begun") timer = setTimeout(() => resolve(undefined), patience);
      else if ("share" in data) watch?.heard(data.share);
      else if ("whole" in data) reading = data.whole;
      else if ("part" in data) addPart(reading, data.part);
      else resolve(reading);
    });
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the reading worker failed")));
    const task: ReadingTask = { bytes, fileName, ...(beside ? { beside } : {}) };
    worker.postMessage(task, [bytes.buffer, ...(beside ? [beside.buffer] : [])]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
