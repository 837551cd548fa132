import type { FileReading } from "../../formats/format.ts";
import { limits } from "../../formats/limits.ts";
import { markedEncoding } from "../../model/decode.ts";
import type { Given } from "./given.ts";
import type { ReadElsewhere, Watch } from "./readElsewhere.ts";
import { seemsAMap } from "./seemsAMap.ts";

/** What came of a file that the reader gave: read as a map, or else perhaps the original text of a debate. */
export type GivenFile =
  | { readonly kind: "map"; readonly reading: FileReading }
  | { readonly kind: "text" | "tooLarge" | "tooSlow" | "unreadable" };

/** Reads what the reader gave. Told to be a map it is read as one; else its content says what it is, not its name. */
export async function readGivenFile(
  given: Given,
  told: "map" | "anything",
  readElsewhere: ReadElsewhere,
  watch: Watch,
): Promise<GivenFile> {
  try {
    return await readFile(given, told, readElsewhere, watch);
  } catch {
    return { kind: "unreadable" };
  }
}

async function readFile({ file, beside }: Given, told: "map" | "anything", readElsewhere: ReadElsewhere, watch: Watch) {
  if (file.size > limits.bytes) return { kind: "tooLarge" } as const;
  const begin = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
  const start = new TextDecoder(markedEncoding(begin)).decode(begin);
  watch.signal.throwIfAborted();
  if (told === "anything" && !(await seemsAMap(start))) return { kind: "text" } as const;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = beside && beside.size <= limits.bytes ? new Uint8Array(await beside.arrayBuffer()) : undefined;
  const reading = await (await readElsewhere()).read(bytes, file.name, text, watch);
  return reading ? ({ kind: "map", reading } as const) : ({ kind: "tooSlow" } as const);
}
