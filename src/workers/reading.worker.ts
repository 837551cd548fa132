import { type FileReading, formatOf, readMapFile } from "../formats/format.ts";
import { heardWithin } from "../model/heard.ts";
import { inHundredths } from "./inHundredths.ts";
import { inParts, type Message } from "./inParts.ts";

/** A file to be read. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The text that annotations are about. */
  readonly beside?: Uint8Array;
}

/** First that reading begins, what it takes being loaded; how far it has come; then what came of it, part by part. */
export type ReadingAnswer = "begun" | { readonly share: number } | Message<FileReading>;

async function read({ bytes, fileName, beside }: ReadingTask): Promise<void> {
  // The reader of a form is loaded with the first text it reads; an empty one costs nothing.
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536));
  await formatOf(start, fileName).read("");
  self.postMessage("begun" satisfies ReadingAnswer);
  const heard = inHundredths((share) => self.postMessage({ share } satisfies ReadingAnswer));
  const reading = await readMapFile(bytes, fileName, beside, heardWithin(heard, 0, shareOfReading));
  // The text is there to show where something is wrong; of a large map it is as large as all the rest.
  const { issues } = reading;
  const messages = [...inParts(issues.length > 0 ? reading : { ...reading, text: "" })];
  const handedOver = heardWithin(heard, shareOfReading, 1);
  for (const [i, message] of messages.entries()) {
    self.postMessage(message);
    handedOver((i + 1) / messages.length);
  }
}

/** What share of the whole the reading of a large map takes, about; the rest is for handing it over. */
const shareOfReading = 0.8;

// A file comes in, what it says goes out; one file a worker, so that whoever asked may end it at any time. What fails is
// thrown where the page hears of it.
self.addEventListener("message", ({ data }: MessageEvent<ReadingTask>) => {
  read(data).catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
});
