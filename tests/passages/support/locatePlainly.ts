import type { Passage, SourceDocument, Voice } from "../../../src/model/map.ts";
import type { Location } from "../../../src/passages/locate.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What `locatePassage` is to find, written plainly: everything is looked for from the start of the text, by itself. */
export function locatePlainly(text: string, passage: Passage, voice?: Voice, document?: SourceDocument): Location {
  const characters = [...text];
  const { start, end } = passage;
  const paragraph = voice?.paragraphs.findLast((begin) => begin <= start);
  const next = voice?.paragraphs.find((begin) => begin > start);
  const isCited = end <= characters.length && characters.slice(start, end).join("").includes(passage.phrase);
  if (isCited && characters.length === document?.characters) return { state: "verified", start, end };
  const found = nearestPhrase(text, passage);
  if (!found) return { state: "missing" };
  const around = paragraphAround(found, characters);
  const isWithinOne = paragraph !== undefined && (next === undefined || end <= next);
  const isSame = !isWithinOne || around.start === paragraph;
  if (isCited && isSame && isLineStart(paragraph, characters)) return { state: "verified", start, end };
  const length = Math.max(end - start, found.end - found.start);
  const asFarIn = paragraph === undefined ? -1 : around.start + start - paragraph;
  const holds = paragraph !== undefined && asFarIn <= found.start && asFarIn + length >= found.end;
  const place = holds ? asFarIn : centred(found, length, around, characters.length);
  if (isCited && place === start) return { state: "verified", start, end };
  return { state: "moved", start: place, end: Math.min(place + length, characters.length), distance: place - start };
}

function nearestPhrase(text: string, passage: Passage): Stretch | undefined {
  const words = passage.phrase.split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return undefined;
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("\\s+");
  const all = [...text.matchAll(new RegExp(pattern, "gu"))].map((match) => {
    const start = [...text.slice(0, match.index)].length;
    return { start, end: start + [...match[0]].length };
  });
  const gap = ({ start, end }: Stretch) => Math.max(0, passage.start - end, start - passage.end);
  return all.reduce<Stretch | undefined>((best, one) => (best && gap(best) <= gap(one) ? best : one), undefined);
}

function paragraphAround({ start, end }: Stretch, characters: readonly string[]): Stretch {
  const isBreak = (sign: string | undefined) => sign === "\n" || sign === "\r";
  let begin = start;
  while (begin > 0 && !isBreak(characters[begin - 1])) begin--;
  let beyond = end;
  while (beyond < characters.length && !isBreak(characters[beyond])) beyond++;
  let indented = begin;
  while (indented < begin + 20 && /^\s$/u.test(characters[indented] ?? "")) indented++;
  return { start: indented, end: beyond };
}

function isLineStart(paragraph: number | undefined, characters: readonly string[]): boolean {
  if (paragraph === undefined) return true;
  const before = characters.slice(Math.max(0, paragraph - 20), paragraph).join("");
  return /(?:^|[\r\n])\s*$/u.test(before);
}

function centred(found: Stretch, length: number, paragraph: Stretch, all: number): number {
  const holder = paragraph.end - paragraph.start >= length ? paragraph : { start: 0, end: all };
  const place = found.start - Math.floor((length - (found.end - found.start)) / 2);
  return Math.max(holder.start, Math.min(place, holder.end - length));
}
