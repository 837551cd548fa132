import type { Steps } from "./steps.ts";

/** The encodings in which a text may come. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "big5", "gb18030", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

/** What browsers and Node both have, as far as it is needed here; this floor knows neither. */
interface Platform {
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array, options: { readonly stream: boolean }): string };
}

/** The text that bytes are in an encoding, a byte order mark kept; undefined where they cannot be that. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  // In one piece, not in steps: of pieces Node makes a text that takes twice the room.
  return encoding === "windows-1252" ? decodeWestern(bytes) : decoded(decoderOf(encoding), bytes, false);
}

/** So many bytes are decoded at once. */
const bytesOfStep = 1024 * 1024;

/** The same in short steps. */
export function* decodeInSteps(bytes: Uint8Array, encoding: Encoding): Steps<string | undefined> {
  if (encoding === "windows-1252") return decodeWestern(bytes);
  const decoder = decoderOf(encoding);
  const parts: string[] = [];
  for (let from = 0; from === 0 || from < bytes.length; from += bytesOfStep) {
    const isMore = from + bytesOfStep < bytes.length;
    const part = decoded(decoder, bytes.subarray(from, from + bytesOfStep), isMore);
    if (part === undefined) return undefined;
    parts.push(part);
    if (isMore) yield;
  }
  return parts.join("");
}

type Decoder = InstanceType<Platform["TextDecoder"]>;

function decoderOf(encoding: Encoding): Decoder {
  // The floor compiles without the platform's types, so the one class it needs is named here.
  const { TextDecoder } = globalThis as unknown as Platform;
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

function decoded(decoder: Decoder, bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has from 80 to 9F, where its other bytes are code points; U+FFFD where it has nothing. */
const western = [..."€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"].map((sign) => sign.charCodeAt(0));

/** So many characters are turned into text at once: more would not fit the stack of a call. */
const portion = 8192;

/** By a table of our own: versions of Node differ in theirs, and none refuses what the encoding has not. */
function decodeWestern(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += portion) {
    const codes = Array.from(bytes.subarray(i, i + portion), (byte) => western[byte - 0x80] ?? byte);
    if (codes.includes(0xfffd)) return undefined;
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

/** The encoding that a byte order mark names. */
export function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}
