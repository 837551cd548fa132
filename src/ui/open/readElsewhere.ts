import { createContext } from "react";
import type { FileReading } from "../../formats/format.ts";
import type { Heard } from "../../model/heard.ts";
import type { AskedOfText } from "../../passages/attach.ts";
import type { Recognised, Refusal } from "../../passages/attachment.ts";

/** How far a reading has come, and a way to end it. */
export interface Watch {
  readonly heard: Heard;
  readonly signal: AbortSignal;
}

/** An original text, and what is asked about it. */
export interface TextTask extends AskedOfText {
  readonly blob: Blob;
}

/** Reads an original text; undefined where it was stopped, or took too long. */
export type ReadText = (task: TextTask, watch: Watch) => Promise<TextReading | undefined>;

/** What came of an original text: it itself, also as it is kept on the device, or why it was refused. */
export type TextReading = (Recognised & { readonly kept: Blob }) | Refusal;

/** What reads files. */
export interface Readers {
  /** What the bytes of a map file say; undefined where it was stopped, or took too long. */
  readonly read: (
    bytes: Uint8Array<ArrayBuffer>,
    fileName: string,
    /** The text that annotations are about. */
    beside?: Uint8Array<ArrayBuffer>,
    watch?: Watch,
  ) => Promise<FileReading | undefined>;
  /** Hears that a file is about to come, so that what reads it need not be waited for. */
  readonly getReady?: () => void;
  /** Absent where there is nobody but the page. */
  readonly readText?: ReadText;
}

/** Loads what reads files without holding up the page. */
export type ReadElsewhere = () => Promise<Readers>;

/** Gives the page a way to read files beside it; without one they are read on the page. */
export const ReadElsewhereContext = createContext<ReadElsewhere>(async () => {
  const { readMapFile } = await import("../../formats/format.ts");
  return { read: (bytes, fileName, beside) => readMapFile(bytes, fileName, beside) };
});
