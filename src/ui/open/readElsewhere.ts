import { createContext } from "react";
import type { FileReading } from "../../formats/format.ts";
import type { Heard } from "../../model/heard.ts";

/** How far a reading has come, and a way to end it. */
export interface Watch {
  readonly heard: Heard;
  readonly signal: AbortSignal;
}

/** Reads the bytes of a map file without holding up the page; undefined where it was stopped, or took too long. */
export type ReadElsewhere = (
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  /** The text that annotations are about. */
  beside?: Uint8Array<ArrayBuffer>,
  watch?: Watch,
) => Promise<FileReading | undefined>;

/** Gives the page a way to read files beside it; without one they are read on the page. */
export const ReadElsewhereContext = createContext<ReadElsewhere>(async (bytes, fileName, beside) => {
  const { readMapFile } = await import("../../formats/format.ts");
  return readMapFile(bytes, fileName, beside);
});
