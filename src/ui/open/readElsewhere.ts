import { createContext } from "react";
import type { FileReading } from "../../formats/format.ts";
import type { Heard } from "../../model/heard.ts";

/** How far a reading has come, and a way to end it. */
export interface Watch {
  readonly heard: Heard;
  readonly signal: AbortSignal;
}

/** Reads files without holding up the page. */
export interface ReadElsewhere {
  /** What the bytes of a map file say; undefined where it was stopped, or took too long. */
  (
    bytes: Uint8Array<ArrayBuffer>,
    fileName: string,
    /** The text that annotations are about. */
    beside?: Uint8Array<ArrayBuffer>,
    watch?: Watch,
  ): Promise<FileReading | undefined>;
  /** Hears that a file is about to come, so that what reads it need not be waited for. */
  readonly getReady?: () => void;
}

/** Gives the page a way to read files beside it; without one they are read on the page. */
export const ReadElsewhereContext = createContext<ReadElsewhere>(async (bytes, fileName, beside) => {
  const { readMapFile } = await import("../../formats/format.ts");
  return readMapFile(bytes, fileName, beside);
});
