import type { Steps } from "../model/steps.ts";

/** So long may the page be kept from the reader's hands at a time, in milliseconds. */
const slice = 8;

/**
 * Takes steps as long as a slice lasts, then lets the page do what else there is to do; undefined where it was stopped. After
 * each slice one hears how many steps were taken so far.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
  heard?: (taken: number) => void,
): Promise<Result | undefined> {
  let taken = 0;
  while (!signal?.aborted) {
    const { last, count } = oneSlice(steps);
    if (last.done) return last.value;
    taken += count;
    heard?.(taken);
    await others();
  }
  return undefined;
}

/** Takes steps as long as one slice lasts, or until they are done: the last of them, and how many there were before it was done. */
export function oneSlice<Result>(steps: Steps<Result>) {
  const end = performance.now() + slice;
  let count = 0;
  for (;;) {
    const last = steps.next();
    if (!last.done) count += 1;
    if (last.done || performance.now() >= end) return { last, count };
  }
}

/** When the page has done what waited. A timer of the browser rests for four milliseconds, half a slice, where one follows the other. */
function others(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
