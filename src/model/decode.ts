import { inOneGo, type Steps } from "./steps.ts";

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
  return inOneGo(decodeInSteps(bytes, encoding));
}

/** So many bytes are decoded at once. */
const bytesOfStep = 1024 * 1024;

/** The same in short steps. */
export function* decodeInSteps(bytes: Uint8Array, encoding: Encoding): Steps<string | undefined> {
  if (encoding === "windows-1252") return decodeWestern(bytes);
  // The floor compiles without the platform's types, so the one class it needs is named here.
  const { TextDecoder } = globalThis as unknown as Platform;
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  for (let from = 0; from === 0 || from < bytes.length; from += bytesOfStep) {
    const stream = from + bytesOfStep < bytes.length;
    try {
      parts.push(decoder.decode(bytes.subarray(from, from + bytesOfStep), { stream }));
    } catch {
      return undefined;
    }
    if (stream) yield;
  }
  return parts.join("");
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
