import type { FileReading } from "../formats/format.ts";
import { patienceFor } from "../formats/patience.ts";
import type { Heard } from "../model/heard.ts";
import { addPart } from "./inParts.ts";
import type { ReadingAnswer, ReadingTask } from "./reading.worker.ts";
import url from "./reading.worker.ts?worker&url";
import { startWorker } from "./startWorker.ts";

/** A worker that waits for the file that is about to come. */
let waiting: Worker | undefined;

/** How long it waits, in milliseconds. */
const longestWait = 60_000;

/** Starts a worker for a file that is about to come. */
export function getReady(): void {
  if (waiting) return;
  const worker = startWorker(url);
  waiting = worker;
  const goes = () => {
    if (waiting !== worker) return;
    waiting = undefined;
    worker.terminate();
  };
  worker.addEventListener("error", goes);
  setTimeout(goes, longestWait);
}

/** The worker that waits, or else one that starts now. */
function takeWorker(): Worker {
  const worker = waiting ?? startWorker(url);
  waiting = undefined;
  return worker;
}

/** Reads a file beside the page; stopped by whoever asked, or where it takes too long, undefined comes back. */
export function readInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  beside?: Uint8Array<ArrayBuffer>,
  watch?: { readonly heard: Heard; readonly signal: AbortSignal },
): Promise<FileReading | undefined> {
  if (watch?.signal.aborted) return Promise.resolve(undefined);
  const worker = takeWorker();
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
