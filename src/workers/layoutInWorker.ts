import type { Layout } from "../layout/layout.ts";
import type { View } from "../view/view.ts";
import url from "./layout.worker.ts?worker&url";
import { startWorker } from "./startWorker.ts";

/** Puts the graph of a view, which is not too large for that, into layers beside the page; a signal that is raised ends it, and the promise is then refused. */
export function layoutInWorker(view: View, signal: AbortSignal): Promise<Layout> {
  signal.throwIfAborted();
  const worker = startWorker(url);
  return new Promise<Layout>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.addEventListener("message", (event: MessageEvent<Layout>) => resolve(event.data));
    worker.addEventListener("error", (event) => reject(new Error(event.message || "the layout worker failed")));
    worker.postMessage(view);
  }).finally(() => worker.terminate());
}
