import { readKept, writeKept } from "../formats/keptText.ts";
import type { ArgumentMap } from "../model/map.ts";
import { addPart, inParts, type Message } from "./inParts.ts";

/** What a worker is told: a map, part by part, to be written; or a text to be read. */
export type KeepingTask = Message<{ readonly map: ArgumentMap }> | { readonly text: Blob | string };

/** What came of it; the map part by part. */
export type KeepingAnswer = Message<{ readonly text?: Blob | undefined; readonly map?: ArgumentMap | undefined }>;

let own: { readonly map: ArgumentMap } | undefined;

// One map or text comes in, one text or map goes out.
self.addEventListener("message", async ({ data }: MessageEvent<KeepingTask>) => {
  if ("whole" in data) own = data.whole;
  else if ("part" in data) addPart(own, data.part);
  else {
    const answer = "text" in data ? { map: readKept(await textOf(data.text)) } : { text: own && written(own.map) };
    for (const message of inParts(answer)) self.postMessage(message);
  }
});

async function textOf(text: Blob | string): Promise<string> {
  return typeof text === "string" ? text : text.text();
}

/** As a blob: a long text would hold up who takes it over and who keeps it. */
function written(map: ArgumentMap): Blob | undefined {
  const text = writeKept(map);
  return text === undefined ? undefined : new Blob([text]);
}
