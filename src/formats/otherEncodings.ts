import { decode, type Encoding } from "../model/decode.ts";
import { endOfLine, isLineEnd } from "./lineEnds.ts";
import { cutVisible } from "./shown.ts";

/** An encoding in which bytes that are no UTF-8 can be read, with the first line that shows what comes of it. */
export interface OtherEncoding {
  readonly encoding: Encoding;
  readonly line: AffectedLine;
}

/** A line of which another encoding makes something else: its parts, marked where they are more than ASCII. */
export interface AffectedLine {
  /** From 1. */
  readonly number: number;
  readonly parts: readonly { readonly text: string; readonly isMarked: boolean }[];
}

/** What our readers' files are in that are older than UTF-8. */
const older = ["big5", "gb18030", "windows-1252"] as const satisfies readonly Encoding[];

/** The encodings in which all of the bytes can be read, the likeliest first. */
export function otherEncodingsOf(bytes: Uint8Array): readonly OtherEncoding[] {
  const isWestern = standApart(bytes);
  const read = older.flatMap((encoding) => {
    const text = decode(bytes, encoding);
    const [line] = text === undefined ? [] : affectedLines(text, 1).lines;
    if (text === undefined || !line) return [];
    const likelihood = encoding === "windows-1252" ? (isWestern ? 1 : -1) : shareOfCommon(text);
    return [{ encoding, line, likelihood }];
  });
  return read
    .sort((a, b) => b.likelihood - a.likelihood)
    .map(({ encoding, line }): OtherEncoding => ({ encoding, line }));
}

/** Whether the bytes beyond ASCII stand each by itself, as letters with accents do; Chinese comes in runs of them. */
function standApart(bytes: Uint8Array): boolean {
  let [all, runs, before] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte >= 0x80) {
      all++;
      if (before < 0x80) runs++;
    }
    before = byte;
  }
  return all < 1.5 * runs;
}

/** The commonest characters of Chinese in both scripts, and its signs: about a third of any text, and none of a misread one. */
const common = new Set(
  "，。、「」？！：的一是不了在人有我他她它這这那中大來来上下國国個个到說说們们為为和與与你地也時时就會会可以要對对生能而子得於于自之年過过發发後后用如把沒没多小都很",
);

/** How much of what is not ASCII in a text is of the commonest. */
function shareOfCommon(text: string): number {
  const characters = [...text.slice(0, 100_000)].filter((character) => character > "\u007f");
  return characters.filter((character) => common.has(character)).length / Math.max(1, characters.length);
}

/** The lines of a text that have more than ASCII, and how many more there are. */
export function affectedLines(
  text: string,
  most: number,
): { readonly lines: readonly AffectedLine[]; readonly more: number } {
  const lines: AffectedLine[] = [];
  const beyond = /[\u0080-\u{10ffff}]/gu;
  let [number, counted, more] = [1, 0, 0];
  for (let found = beyond.exec(text); found; found = beyond.exec(text)) {
    const end = endOfLine(text, found.index);
    number += lineEndsIn(text, counted, found.index);
    counted = found.index;
    if (lines.length < most) lines.push({ number, parts: partsOf(text, found.index, end) });
    else more++;
    beyond.lastIndex = end;
  }
  return { lines, more };
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) count++;
  }
  return count;
}

/** How much of a line is shown before what is marked in it first, and from there on, in UTF-16 units. */
const before = 60;
const after = 160;

/** A line in parts, from a little before its first character beyond ASCII. */
function partsOf(text: string, first: number, end: number): AffectedLine["parts"] {
  let start = first;
  while (!isLineEnd(text[start - 1]) && first - start < before) start--;
  const isCutBefore = !isLineEnd(text[start - 1]);
  const shown = text.slice(start, Math.min(end, first + after));
  const parts = shown.split(/([\u0080-\u{10ffff}]+)/u);
  const said = parts
    .map((part, i) => ({ text: cutVisible(part, 2 * after), isMarked: i % 2 === 1 }))
    .filter((part) => part.text !== "");
  const ellipsis = { text: "…", isMarked: false };
  return [...(isCutBefore ? [ellipsis] : []), ...said, ...(first + after < end ? [ellipsis] : [])];
}
