import LineBreaker from "linebreak";

/** Where a text's lines may break, by the Unicode rules (UAX 14): after how many of its characters, rising, its end last. */
export interface Breaks {
  readonly count: number;
  /** Only as many as there are; good until the next text is looked at. */
  readonly places: Int32Array;
}

let places = new Int32Array(512);

/** The breaks of a text of any characters. */
export function breaksIn(text: string): Breaks {
  makeRoom(text.length);
  const breaker = new LineBreaker(text);
  let count = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) places[count++] = found.position;
  return { count, places };
}

/**
 * The same, much faster, of the first so many characters of a text, where each pair of them is plain.
 */
export function plainBreaksIn(text: string, length: number): Breaks {
  makeRoom(length);
  let count = 0;
  let before = plainKind(text.charCodeAt(0));
  let opener = 0;
  for (let i = 1; i < length; i++) {
    const kind = plainKind(text.charCodeAt(i));
    // What a space parts may hang together nevertheless: an opening mark and its word, a quotation mark and a bracket.
    if ((mayPart[before] ?? 0) & (1 << kind) && !(before === space && holds(opener, kind))) places[count++] = i;
    opener = before;
    before = kind;
  }
  places[count++] = length;
  return { count, places };
}

function makeRoom(length: number): void {
  if (places.length <= length) places = new Int32Array(2 * length);
}

function holds(opener: number, kind: number): boolean {
  return opener === opening || (opener === quote && kind === opening);
}

// The kinds of plain characters; 0 is none of them.
const [letter, digit, space, stop, closing, quote, hyphen, opening, han, colon] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Of what kind a character is, so far as its line breaks are plain; else 0. */
export function plainKind(unit: number): number {
  return unit >= firstHan && unit <= lastHan ? han : (kinds[unit] ?? 0);
}

/** The kind of the characters between words. */
export const plainSpace = space;

/** Whether line breaks stay plain when a character of one kind, or the beginning, is followed by one of another. */
export function isPlainPair(before: number, kind: number): boolean {
  if (kind === 0) return false;
  return before !== space || (kind !== space && kind !== colon);
}

const firstHan = 0x4e00;
const lastHan = 0x9fff;

const members: readonly (readonly [kind: number, characters: string])[] = [
  [letter, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"],
  [digit, "0123456789"],
  [space, " "],
  [stop, ",.:;)"],
  [closing, "!?，。、！？」』）》"],
  [colon, "：；"],
  [quote, "'\"’‘“”"],
  [hyphen, "-"],
  [opening, "(「『（《"],
];

const kinds = new Uint8Array(0x10000);
for (const [kind, characters] of members) for (const one of characters) kinds[one.charCodeAt(0)] = kind;

/** By the kind of a character, a bit for each kind that may begin the next line behind it. */
const mayPart = new Uint16Array(11);
for (const [before, behind] of [
  [letter, [han]],
  [digit, [han]],
  [space, [letter, digit, quote, hyphen, opening, han]],
  [stop, [opening, han]],
  [closing, [letter, digit, opening, han]],
  [colon, [letter, digit, opening, han]],
  [hyphen, [letter, opening, han]],
  [han, [letter, digit, opening, han]],
] as const) {
  mayPart[before] = behind.reduce((bits, kind) => bits | (1 << kind), 0);
}
