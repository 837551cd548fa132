import type { FileReading, Format } from "../../formats/format.ts";
import { limits } from "../../formats/limits.ts";
import type { ReadElsewhere } from "./readElsewhere.ts";

/** What came of a file that the reader gave: read as a map, or else perhaps the original text of a debate. */
export type GivenFile =
  | { readonly kind: "map"; readonly reading: FileReading }
  | { readonly kind: "text" | "tooLarge" | "tooSlow" | "unreadable" };

/** Reads what the reader gave. Told to be a map it is read as one; else its content says what it is, not its name. */
export async function readGivenFile(
  file: File,
  told: "map" | "anything",
  readElsewhere: ReadElsewhere,
): Promise<GivenFile> {
  try {
    return await readFile(file, told, readElsewhere);
  } catch {
    return { kind: "unreadable" };
  }
}

async function readFile(file: File, told: "map" | "anything", readElsewhere: ReadElsewhere): Promise<GivenFile> {
  if (file.size > limits.bytes) return { kind: "tooLarge" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  // What reads maps is large, and many never open one.
  const { formats } = await import("../../formats/format.ts");
  if (told === "anything" && !seemsAMap(bytes, formats)) return { kind: "text" };
  const reading = await readElsewhere(bytes, file.name);
  return reading ? { kind: "map", reading } : { kind: "tooSlow" };
}

/** Whether it begins as a file of one of our forms does, or as any JSON. */
function seemsAMap(bytes: Uint8Array, formats: readonly Format[]): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536));
  return start.trimStart().startsWith("[") || formats.some((format) => format.recognises(start));
}
