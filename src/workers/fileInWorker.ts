import { type FileOrder, isDrawn } from "../files/order.ts";
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
  const slices = isDrawn(order.choice.format) ? await slicesAt(fonts).catch(() => undefined) : undefined;
  stop.throwIfAborted();
  const worker = startWorker(url);
  const task: FileTask = { order, slices };
  const ended = new AbortController();
  const end = () => {
    worker.terminate();
    ended.abort();
  };
  const { signal } = ended;
  return new Promise<ExportFile>((resolve, reject) => {
    let seen = (_sight: Blob) => {};
    let unseen = (_problem: unknown) => {};
    const sight = new Promise<Blob>((resolve, reject) => {
      [seen, unseen] = [resolve, reject];
    });
    // Nobody may look at it.
    sight.catch(() => undefined);
    const fail = (problem: unknown) => {
      end();
      unseen(problem);
      reject(problem);
    };
    stop.addEventListener("abort", () => fail(stop.reason), { signal });
    worker.addEventListener("error", ({ message }) => fail(new Error(message || "the worker for files failed")));
    worker.addEventListener("messageerror", () => fail(new Error("what the worker for files made cannot be read")));
    const making = heardWithin(heard, shareOfHandingOver, 1);
    const take = (answer: FileAnswer) => {
      if ("share" in answer) making(answer.share);
      else if ("sight" in answer) seen(answer.sight);
      else if ("file" in answer) resolve(answer.isSeenLater ? { ...answer.file, sight } : answer.file);
      else fail(new TooLarge(answer.tooLarge));
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => {
      take(data);
      if (isLast(data)) end();
    });
    const handed = heardWithin(heard, 0, shareOfHandingOver);
    const tell = (message: unknown) => worker.postMessage(message);
    handOver(task, tell, signal, (told, all) => handed(told / all)).catch(fail);
  });
}

function isLast(answer: FileAnswer): boolean {
  return "sight" in answer || ("file" in answer && !answer.isSeenLater);
}
