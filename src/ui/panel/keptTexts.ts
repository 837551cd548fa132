import { del, get, set } from "idb-keyval";
import type { SourceDocument } from "../../model/map.ts";

/** The text of a document that this device remembers; undefined where it has none, or may not look. */
export async function keptText(document: SourceDocument): Promise<Blob | undefined> {
  try {
    const text: unknown = await get(keyOf(document));
    // Until texts were kept as blobs they were kept as they are.
    return typeof text === "string" ? new Blob([text]) : text instanceof Blob ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a document's text on this device; false where the browser does not allow it, as in a private window. */
export async function keepText(document: SourceDocument, text: Blob): Promise<boolean> {
  try {
    await set(keyOf(document), text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets a document's text. */
export async function forgetText(document: SourceDocument): Promise<void> {
  try {
    await del(keyOf(document));
  } catch {
    // Where nothing may be stored, nothing is.
  }
}

/** The same document has the same key in every map that cites it. */
function keyOf({ sha256, id }: SourceDocument): string {
  return `argument-atlas/text/${sha256 || id}`;
}
