import type { Passage } from "../model/map.ts";
import { type CountedText, countText } from "./codePoints.ts";

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

/** Finds a passage in a text by its key phrase: at its recorded place, else where it stands nearest to it. */
export function locatePassage(text: string, passage: Passage): Location {
  return locateIn(countedOf(text), passage);
}

let last = countText("");

/** The text of the last question, counted: one text is asked about many passages. */
function countedOf(text: string): CountedText {
  if (last.text !== text) last = countText(text);
  return last;
}

function locateIn(counted: CountedText, passage: Passage): Location {
  const { start, end } = passage;
  const cited = counted.text.slice(counted.unitAt(start), counted.unitAt(end));
  if (end <= counted.length && cited.includes(passage.phrase)) return { state: "verified", start, end };
  const found = nearestPhrase(counted, passage);
  return found ? around(found, counted, passage) : { state: "missing" };
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

/** The stretch of the passage's length with the phrase in its middle, kept within the phrase's paragraph where it fits. */
function around(phrase: Stretch, counted: CountedText, passage: Passage): Location {
  const length = Math.max(passage.end - passage.start, phrase.end - phrase.start);
  const paragraph = paragraphAround(phrase, counted);
  const holder = paragraph.end - paragraph.start >= length ? paragraph : { start: 0, end: counted.length };
  const centred = phrase.start - Math.floor((length - (phrase.end - phrase.start)) / 2);
  const start = Math.max(holder.start, Math.min(centred, holder.end - length));
  return {
    state: "moved",
    start,
    end: Math.min(start + length, counted.length),
    distance: start - passage.start,
  };
}

function paragraphAround(phrase: Stretch, { text, unitAt, codePointAt }: CountedText): Stretch {
  const before = text.slice(0, unitAt(phrase.start));
  const begin = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const after = /[\r\n]/u.exec(text.slice(unitAt(phrase.end)));
  const end = after ? unitAt(phrase.end) + after.index : text.length;
  return { start: codePointAt(begin), end: codePointAt(end) };
}
