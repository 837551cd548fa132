import type { FileReading } from "../formats/format.ts";
import { patienceFor } from "../formats/patience.ts";
import { addPart } from "./inParts.ts";
import type { ReadingAnswer, ReadingTask } from "./reading.worker.ts";
import url from "./reading.worker.ts?worker&url";
import { startWorker } from "./startWorker.ts";

/** Reads a file beside the page; stopped where it takes too long, undefined comes back. */
export function readInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  beside?: Uint8Array<ArrayBuffer>,
): Promise<FileReading | undefined> {
  const worker = startWorker(url);
  const patience = patienceFor(bytes.length);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<FileReading | undefined>((resolve, reject) => {
    let reading: FileReading | undefined;
    worker.addEventListener("message", ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data === "begun") timer = setTimeout(() => resolve(undefined), patience);
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
