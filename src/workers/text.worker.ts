import { inOneGo } from "../model/steps.ts";
import { type AskedOfText, readInSteps } from "../passages/attach.ts";
import type { Recognised, Refusal } from "../passages/attachment.ts";
import { inHundredths } from "./inHundredths.ts";
import { addPart, type Message } from "./inParts.ts";
import { thrown } from "./thrown.ts";
import { wordsOf } from "./wordsOf.ts";

/** A text, and what is asked about it. */
export interface TextTask extends AskedOfText {
  readonly blob: Blob;
}

/** First that all of the task has come; how far it is; of what was read the words, part by part; then the rest. */
export type TextAnswer =
  | "begun"
  | { readonly share: number }
  | { readonly words: string }
  | { readonly read: (Omit<Recognised, "text"> & { readonly kept: Blob }) | Refusal };

let task: TextTask | undefined;

// What is to be read comes in by parts; how far that is goes out, then what came of it. One text a worker, so that whoever asked
// may end it at any time.
self.addEventListener("message", ({ data }: MessageEvent<Message<TextTask>>) => {
  if ("whole" in data) task = data.whole;
  else if ("part" in data) addPart(task, data.part);
  else if (task) read(task).catch(thrown);
});

async function read(asked: TextTask): Promise<void> {
  tell("begun");
  const bytes = new Uint8Array(await asked.blob.arrayBuffer());
  const found = inOneGo(
    readInSteps(
      bytes,
      asked,
      inHundredths((share) => tell({ share })),
    ),
  );
  if (found.state === "refused") return tell({ read: found });
  const { text, ...rest } = found;
  for (const words of wordsOf(text)) tell({ words });
  // As a blob: a long text would hold up who keeps it.
  tell({ read: { ...rest, kept: new Blob([text]) } });
}

function tell(answer: TextAnswer): void {
  self.postMessage(answer);
}
