/** Bytes read as UTF-8; what is none is replaced by U+FFFD. */
export interface Utf8Text {
  readonly text: string;
  /** The first byte that is no UTF-8, and where the text has it, in UTF-16 units. */
  readonly fault?: { readonly byte: number; readonly value: number; readonly offset: number };
}

/** Reads bytes as UTF-8 and says where they are not; a byte order mark is left out. */
export function readUtf8(bytes: Uint8Array): Utf8Text {
  const units = new Uint16Array(bytes.length + 1);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let length = 0;
  let fault: Utf8Text["fault"];
  for (let i = start; i < bytes.length; ) {
    const size = sizeAt(bytes, i);
    const code = size === 0 ? 0xfffd : codeAt(bytes, i, size);
    if (size === 0) fault ??= { byte: i, value: bytes[i] ?? 0, offset: length };
    if (code > 0xffff) units[length++] = 0xd800 + ((code - 0x10000) >> 10);
    units[length++] = code > 0xffff ? 0xdc00 + (code & 0x3ff) : code;
    i += Math.max(1, size);
  }
  return { text: textFrom(units.subarray(0, length)), ...(fault ? { fault } : {}) };
}

/** How many bytes the character at a place takes; 0 where there is none. */
function sizeAt(bytes: Uint8Array, i: number): number {
  const size = sizeFrom(bytes[i] ?? 0);
  for (let k = 1; k < size; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return size > 1 && isUnfit(codeAt(bytes, i, size), size) ? 0 : size;
}

/** How many bytes a first byte announces. */
function sizeFrom(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

function codeAt(bytes: Uint8Array, i: number, size: number): number {
  const first = bytes[i] ?? 0;
  if (size === 1) return first;
  let code = first & (0xff >> (size + 1));
  for (let k = 1; k < size; k++) code = (code << 6) | ((bytes[i + k] ?? 0) & 0x3f);
  return code;
}

/** Longer than need be, half of a surrogate pair, or beyond Unicode. */
function isUnfit(code: number, size: number): boolean {
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  return code < least || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff;
}

/** So many units are turned into text at once: more would not fit the stack of a call. */
const portion = 8192;

function textFrom(units: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += portion) {
    parts.push(String.fromCharCode(...units.subarray(i, i + portion)));
  }
  return parts.join("");
}

/** The bytes of a text in UTF-8; half of a surrogate pair becomes U+FFFD, as everywhere. */
export function utf8Of(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  for (const character of text) length = putUtf8(bytes, length, character.codePointAt(0) ?? 0);
  return bytes.slice(0, length);
}

/** Puts the bytes of a code point at a place, and gives the place behind them. */
function putUtf8(bytes: Uint8Array, place: number, read: number): number {
  const code = read >= 0xd800 && read < 0xe000 ? 0xfffd : read;
  if (code < 0x80) {
    bytes[place] = code;
    return place + 1;
  }
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  bytes[place] = ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more));
  for (let i = 1; i <= more; i++) bytes[place + i] = 0x80 | ((code >> (6 * (more - i))) & 0x3f);
  return place + more + 1;
}
