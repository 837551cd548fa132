/** The encodings in which a text may come. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "big5", "gb18030"] as const;
export type Encoding = (typeof encodings)[number];

/** What browsers and Node both have, as far as it is needed here; this floor knows neither. */
interface Platform {
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

/** The text that bytes are in an encoding, a byte order mark kept; undefined where they cannot be that. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  // The floor compiles without the platform's types, so the one class it needs is named here.
  const { TextDecoder } = globalThis as unknown as Platform;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that a byte order mark names. */
export function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}
