import type { Steps } from "../model/steps.ts";

/** So long may the page be kept from the reader's hands at a time, in milliseconds. */
const slice = 8;

/** Takes steps as long as a slice lasts, then lets the page do what else there is to do; undefined where it was stopped. */
export async function inSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result | undefined> {
  while (!signal?.aborted) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
