import type { SvgElement } from "../render/element.ts";
import type { OutlineAnswer, OutlineTask } from "./outlines.worker.ts";
import url from "./outlines.worker.ts?worker&url";
import { slicesAt } from "./slicesAt.ts";
import { startWorker } from "./startWorker.ts";

let worker: Worker | undefined;
let tasks = 0;

/**
 * Turns the texts of a picture into outlines beside the page, in the fonts that the style sheet at an address names; the
 * worker stays, with the fonts that it has opened.
 */
export async function outlineInWorker(fonts: string, picture: SvgElement, isByGlyph = false): Promise<SvgElement> {
  const known = await slicesAt(fonts);
  worker ??= startWorker(url);
  const asked = worker;
  tasks += 1;
  const task: OutlineTask = { task: tasks, slices: known, picture, isByGlyph };
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const { signal } = ended;
    const answered = ({ data }: MessageEvent<OutlineAnswer>) => {
      if (data.task !== task.task) return;
      ended.abort();
      if ("picture" in data) resolve(data.picture);
      else reject(new Error(data.problem));
    };
    const failed = (event: ErrorEvent) => {
      ended.abort();
      asked.terminate();
      worker = undefined;
      reject(new Error(event.message || "the worker for outlines failed"));
    };
    asked.addEventListener("message", answered, { signal });
    asked.addEventListener("error", failed, { signal });
    asked.postMessage(task);
  });
}
