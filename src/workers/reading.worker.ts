import { type FileReading, formatOf, readMapFile } from "../formats/format.ts";
import { inParts, type Message } from "./inParts.ts";

/** A file to be read. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The text that annotations are about. */
  readonly beside?: Uint8Array;
}

/** First that reading begins, what it takes being loaded; then what came of it, part by part. */
export type ReadingAnswer = "begun" | Message<FileReading>;

async function read({ bytes, fileName, beside }: ReadingTask): Promise<void> {
  // The reader of a form is loaded with the first text it reads; an empty one costs nothing.
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536));
  await formatOf(start, fileName).read("");
  self.postMessage("begun" satisfies ReadingAnswer);
  for (const message of inParts(await readMapFile(bytes, fileName, beside))) self.postMessage(message);
}

// A file comes in, what it says goes out; one file a worker, so that whoever asked may end it at any time. What fails is
// thrown where the page hears of it.
self.addEventListener("message", ({ data }: MessageEvent<ReadingTask>) => {
  read(data).catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
});
