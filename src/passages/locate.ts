import { type CountedText, countText } from "../model/codePoints.ts";
import type { Passage, SourceDocument, Voice } from "../model/map.ts";

/** Where a passage stands in a text, in code points of that text, end exclusive. */
export type Location =
  | { readonly state: "verified"; readonly start: number; readonly end: number }
  | {
      /** The same words elsewhere: the stretch keeps its length around them. */
      readonly state: "moved";
      readonly start: number;
      readonly end: number;
      /** How far from its recorded place: positive is further on. */
      readonly distance: number;
    }
  | { readonly state: "missing" };

/**
 * Finds a passage in a text by its key phrase: at its recorded place, else where it stands nearest to it. The paragraphs
 * of its voice tell whether the place is still the same, and how far into its paragraph the passage begins; a text of the
 * document's length is in its places anyway.
 */
export function locatePassage(text: string, passage: Passage, voice?: Voice, document?: SourceDocument): Location {
  const counted = countedOf(text);
  const { start, end } = passage;
  const paragraph = voice?.paragraphs.findLast((begin) => begin <= start);
  const cited = text.slice(counted.unitAt(start), counted.unitAt(end));
  const isCited = end <= counted.length && cited.includes(passage.phrase);
  if (isCited && counted.length === document?.characters) return { state: "verified", start, end };
  const found = nearestPhrase(counted, passage);
  if (!found) return { state: "missing" };
  const next = voice?.paragraphs.find((begin) => begin > start);
  // Within one paragraph the words are where they were only if that begins where it did: another line may begin there, too.
  const isWithinOne = paragraph !== undefined && (next === undefined || end <= next);
  const isSame = !isWithinOne || paragraphAround(found, counted).start === paragraph;
  if (isCited && isSame && isLineStart(paragraph, counted)) return { state: "verified", start, end };
  const length = Math.max(end - start, found.end - found.start);
  const farIn = paragraph === undefined ? undefined : start - paragraph;
  const place = asFarIn(found, length, farIn, counted) ?? around(found, length, counted);
  if (isCited && place === start) return { state: "verified", start, end };
  return { state: "moved", start: place, end: Math.min(place + length, counted.length), distance: place - start };
}

/** Whether a paragraph begins a line where it is recorded; an unknown paragraph may be anywhere. */
function isLineStart(paragraph: number | undefined, { text, unitAt }: CountedText): boolean {
  if (paragraph === undefined) return true;
  const unit = unitAt(paragraph);
  return /(?:^|[\r\n])\s*$/u.test(text.slice(Math.max(0, unit - widestIndentation), unit));
}

const widestIndentation = 20;

let last = countText("");

/** The text of the last question, counted: one text is asked about many passages. */
function countedOf(text: string): CountedText {
  if (last.text !== text) last = countText(text);
  return last;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the phrase stands nearest to the passage; runs of white space may differ. */
function nearestPhrase(counted: CountedText, passage: Passage): Stretch | undefined {
  const pattern = patternOf(passage.phrase);
  if (!pattern) return undefined;
  let nearest: Stretch | undefined;
  for (const match of counted.text.matchAll(pattern)) {
    const start = counted.codePointAt(match.index);
    const found = { start, end: start + [...match[0]].length };
    if (!nearest || gap(found, passage) < gap(nearest, passage)) nearest = found;
    else if (start > passage.end) break;
  }
  return nearest;
}

function patternOf(phrase: string): RegExp | undefined {
  const words = phrase.split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return undefined;
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("\\s+"), "gu");
}

function gap(found: Stretch, passage: Stretch): number {
  return Math.max(0, passage.start - found.end, found.start - passage.end);
}

/** Where the passage begins if it is as far into the phrase's paragraph as it was into its own, and holds the phrase. */
function asFarIn(phrase: Stretch, length: number, farIn: number | undefined, counted: CountedText): number | undefined {
  if (farIn === undefined) return undefined;
  const start = paragraphAround(phrase, counted).start + farIn;
  return start <= phrase.start && start + length >= phrase.end ? start : undefined;
}

/** Where the passage begins with the phrase in its middle, kept within the phrase's paragraph where it fits. */
function around(phrase: Stretch, length: number, counted: CountedText): number {
  const paragraph = paragraphAround(phrase, counted);
  const holder = paragraph.end - paragraph.start >= length ? paragraph : { start: 0, end: counted.length };
  const centred = phrase.start - Math.floor((length - (phrase.end - phrase.start)) / 2);
  return Math.max(holder.start, Math.min(centred, holder.end - length));
}

function paragraphAround(phrase: Stretch, { text, unitAt, codePointAt }: CountedText): Stretch {
  const before = text.slice(0, unitAt(phrase.start));
  const begin = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const after = /[\r\n]/u.exec(text.slice(unitAt(phrase.end)));
  const end = after ? unitAt(phrase.end) + after.index : text.length;
  const indentation = /^\s*/u.exec(text.slice(begin, begin + widestIndentation))?.[0].length ?? 0;
  return { start: codePointAt(begin + indentation), end: codePointAt(end) };
}
