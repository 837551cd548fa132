import { readKept, writeKept } from "../formats/keptText.ts";
import type { ArgumentMap } from "../model/map.ts";
import { addPart, inParts, type Message } from "./inParts.ts";

/** What a worker is told: a map, part by part, to be written; or a text to be read. */
export type KeepingTask = Message<{ readonly map: ArgumentMap }> | { readonly text: Blob | string };

/** What came of it; the map part by part. */
export type KeepingAnswer = Message<{ readonly text?: Blob | undefined; readonly map?: ArgumentMap | undefined }>;

let own: { readonly map: ArgumentMap } | undefined;

// One map or text comes in, one text or map goes out. What fails is thrown where the page hears of it.
self.addEventListener("message", ({ data }: MessageEvent<KeepingTask>) => {
  if ("whole" in data) own = data.whole;
  else if ("part" in data) addPart(own, data.part);
  else
    answer(data).catch((error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
    );
});

async function answer(asked: KeepingTask): Promise<void> {
  const found = "text" in asked ? { map: readKept(await textOf(asked.text)) } : { text: own && written(own.map) };
  for (const message of inParts(found)) self.postMessage(message);
}

async function textOf(text: Blob | string): Promise<string> {
  return typeof text === "string" ? text : text.text();
}

/** As a blob: a long text would hold up who takes it over and who keeps it. */
function written(map: ArgumentMap): Blob | undefined {
  const text = writeKept(map);
  return text === undefined ? undefined : new Blob([text]);
}
