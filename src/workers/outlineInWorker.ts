import { type Slice, slicesIn } from "../outlines/slices.ts";
import type { SvgElement } from "../render/element.ts";
import type { OutlineAnswer, OutlineTask } from "./outlines.worker.ts";
import url from "./outlines.worker.ts?worker&url";
import { startWorker } from "./startWorker.ts";

let worker: Worker | undefined;
let slices: readonly Slice[] = [];
let tasks = 0;

/** Turns the texts of a picture into outlines beside the page; the worker stays, with the fonts that it has opened. */
export function outlineInWorker(picture: SvgElement): Promise<SvgElement> {
  if (!worker) {
    worker = startWorker(url);
    slices = slicesOfPage();
  }
  const asked = worker;
  tasks += 1;
  const task: OutlineTask = { task: tasks, slices, picture };
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

/** The fonts that the page itself is set in, by its own style sheets. */
function slicesOfPage(): readonly Slice[] {
  return [...document.styleSheets].reverse().flatMap((sheet) => {
    const css = [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? rule.cssText : []));
    const base = sheet.href ?? document.baseURI;
    return slicesIn(css.join("\n")).map((slice) => ({ ...slice, url: new URL(slice.url, base).href }));
  });
}
