import type { FileOrder } from "../files/order.ts";
import type { ExportFile } from "../files/pack.ts";
import { TooLarge } from "../files/tooLarge.ts";
import { type Heard, heardWithin } from "../model/heard.ts";
import type { FileAnswer, FileTask } from "./file.worker.ts";
import url from "./file.worker.ts?worker&url";
import { handOver } from "./handOver.ts";
import { slicesAt } from "./slicesAt.ts";
import { startWorker } from "./startWorker.ts";

/** What share of the work it is to hand a map over, about. */
const shareOfHandingOver = 0.2;

/**
 * Makes a file beside the page, its texts outlined in the fonts that the style sheet at an address names; a signal that is raised
 * ends that, and the promise is then refused.
 */
export async function fileInWorker(
  fonts: string,
  order: FileOrder,
  heard: Heard,
  stop: AbortSignal,
): Promise<ExportFile> {
  const slices = await slicesAt(fonts).catch(() => []);
  stop.throwIfAborted();
  const worker = startWorker(url);
  const task: FileTask = { order, slices };
  try {
    return await new Promise<ExportFile>((resolve, reject) => {
      stop.addEventListener("abort", () => reject(stop.reason), { once: true });
      const making = heardWithin(heard, shareOfHandingOver, 1);
      worker.addEventListener("error", ({ message }) => reject(new Error(message || "the worker for files failed")));
      worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => {
        if ("share" in data) making(data.share);
        else if ("file" in data) resolve(data.file);
        else reject(new TooLarge(data.tooLarge));
      });
      const handed = heardWithin(heard, 0, shareOfHandingOver);
      const tell = (message: unknown) => worker.postMessage(message);
      handOver(task, tell, stop, (told, all) => handed(told / all)).catch(reject);
    });
  } finally {
    worker.terminate();
  }
}
