import type { SheetPainter } from "../paint/sheetTask.ts";
import type { PaintingAnswer } from "./painting.worker.ts";
import url from "./painting.worker.ts?worker&url";
import { startWorker } from "./startWorker.ts";

/** So long it may take to start, or to paint a sheet, in milliseconds: one that takes longer hangs. */
const patience = 15_000;

/** Starts a worker that paints, with what it has been given kept ready; refused where there is none that can. */
export async function paintInWorker(): Promise<SheetPainter> {
  if (!("OffscreenCanvas" in globalThis)) throw new Error("this browser has no canvas for workers");
  const worker = startWorker(url);
  const { next, fail } = answersOf(worker);
  const end = () => {
    worker.terminate();
    fail(new Error("the painting worker has been ended"));
  };
  const inTime = async (answer: Promise<PaintingAnswer>) => {
    const timer = setTimeout(end, patience);
    return answer.finally(() => clearTimeout(timer));
  };
  await inTime(next());
  return {
    end,
    paint: async (task) => {
      const answer = inTime(next());
      worker.postMessage(task);
      const bitmap = await answer;
      if (bitmap === "ready") throw new Error("the painting worker has begun anew");
      return bitmap;
    },
  };
}

/** What a worker says, by and by; once it has failed each answer is refused that still was to come. */
function answersOf(worker: Worker) {
  const awaited: { readonly resolve: (answer: PaintingAnswer) => void; readonly reject: (error: Error) => void }[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of awaited.splice(0)) reject(failure);
  };
  const next = () =>
    new Promise<PaintingAnswer>((resolve, reject) => {
      if (failure) reject(failure);
      else awaited.push({ resolve, reject });
    });
  worker.addEventListener("message", ({ data }: MessageEvent<PaintingAnswer>) => awaited.shift()?.resolve(data));
  worker.addEventListener("messageerror", () => {
    worker.terminate();
    fail(new Error("the painting worker's answer could not be read"));
  });
  worker.addEventListener("error", (event) => {
    worker.terminate();
    fail(new Error(event.message || "the painting worker failed"));
  });
  return { next, fail };
}
