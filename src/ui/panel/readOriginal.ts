import { patienceForText } from "../../formats/patience.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { readInSteps } from "../../passages/attach.ts";
import { citedInSteps } from "../../passages/cited.ts";
import { inSlices } from "../inSlices.ts";
import type { ReadText, TextReading, TextTask, Watch } from "../open/readElsewhere.ts";

/** Up to so many bytes, and passages, are read on the page: to start a worker and tell it of them takes longer. */
const [mostBytesHere, mostPassagesHere] = [1024 * 1024, 2000];

/** What is to be read for a map. */
interface Original {
  readonly blob: Blob;
  readonly map: ArgumentMap;
  /** The document that it is known to be. */
  readonly document?: string;
}

/** Reads an original text and finds the passages of a map in it, beside the page where much is to be done; undefined where it was stopped, or took too long. */
export async function readOriginal(
  { map, ...original }: Original,
  watch: Watch,
  elsewhere: ReadText | undefined,
): Promise<TextReading | undefined> {
  const citing = await inSlices(citedInSteps(map), watch.signal);
  if (!citing) return undefined;
  const task: TextTask = { ...original, cited: citing.cited };
  const isSmall = task.blob.size <= mostBytesHere && task.cited.passages.length <= mostPassagesHere;
  if (isSmall || !elsewhere) return readHere(task, watch);
  try {
    return await elsewhere(task, watch);
  } catch {
    // Where there are no workers, or one fails, the page does it itself.
    return watch.signal.aborted ? undefined : readHere(task, watch);
  }
}

async function readHere(task: TextTask, { heard, signal }: Watch): Promise<TextReading | undefined> {
  const bytes = new Uint8Array(await task.blob.arrayBuffer());
  const ended = new AbortController();
  const end = () => ended.abort();
  if (signal.aborted) return undefined;
  signal.addEventListener("abort", end, { once: true });
  const timer = setTimeout(end, patienceForText(bytes.length, task.cited.passages.length));
  try {
    const found = await inSlices(readInSteps(bytes, task, heard), ended.signal);
    return found?.state === "attached" ? { ...found, kept: new Blob([found.text]) } : found;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  }
}
