import { createContext } from "react";
import type { FileReading } from "../../formats/format.ts";

/** Reads the bytes of a map file without holding up the page; undefined where it was stopped since it took too long. */
export type ReadElsewhere = (
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  /** The text that annotations are about. */
  beside?: Uint8Array<ArrayBuffer>,
) => Promise<FileReading | undefined>;

/** Gives the page a way to read files beside it; without one they are read on the page. */
export const ReadElsewhereContext = createContext<ReadElsewhere>(async (bytes, fileName, beside) => {
  const { readMapFile } = await import("../../formats/format.ts");
  return readMapFile(bytes, fileName, beside);
});
