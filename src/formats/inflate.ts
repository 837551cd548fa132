import { Inflate } from "fflate";

/** Why bytes cannot be inflated: they are no whole DEFLATE, or there would be more of them than anybody wants. */
export type Uninflatable = "broken" | "too-large";

/** The bytes that DEFLATE (RFC 1951) has compressed, as long as they are no more than the most that is wanted. */
export function inflate(compressed: Uint8Array, most: number): Uint8Array | Uninflatable {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflating = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    // By parts, so that what would swell beyond all measure is left in time.
    for (let at = 0; at < compressed.length && length <= most; at += part) {
      inflating.push(compressed.subarray(at, at + part), at + part >= compressed.length);
    }
  } catch {
    return "broken";
  }
  if (length > most) return "too-large";
  return compressed.length === 0 ? "broken" : joined(chunks, length);
}

/** So many bytes are inflated at a time: a thousand times as many at most come of them. */
const part = 1 << 14;

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
