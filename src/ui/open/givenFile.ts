import { type FileReading, readMapFile } from "../../formats/format.ts";
import { limits } from "../../formats/limits.ts";

/** What came of a file that the reader gave: read as a map, or else perhaps the original text of a debate. */
export type GivenFile =
  | { readonly kind: "map"; readonly reading: FileReading }
  | { readonly kind: "text" | "tooLarge" | "unreadable" };

/** Reads what the reader gave. Told to be a map it is read as one; else its content says what it is, never its name. */
export async function readGivenFile(file: File, told: "map" | "anything"): Promise<GivenFile> {
  try {
    return await readFile(file, told);
  } catch {
    return { kind: "unreadable" };
  }
}

async function readFile(file: File, told: "map" | "anything"): Promise<GivenFile> {
  if (file.size > limits.bytes) return { kind: "tooLarge" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (told === "anything" && !seemsAMap(bytes)) return { kind: "text" };
  return { kind: "map", reading: readMapFile(bytes) };
}

/** Whether the first sign in it opens an object or a list, as in every JSON file. */
function seemsAMap(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  return start.startsWith("{") || start.startsWith("[");
}
