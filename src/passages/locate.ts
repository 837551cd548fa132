import type { Passage, SourceDocument, Voice } from "../model/map.ts";
import { inOneGo, mapped, type Steps } from "../model/steps.ts";
import { nearestPhrases, type Stretch } from "./nearestPhrases.ts";
import { lineBegin, lineEnd, linesInSteps, type ReadText, readText } from "./readText.ts";

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

/** What is asked about a passage: the passage, and as far as that is known its voice and its document. */
export interface Asked {
  readonly passage: Pick<Passage, "start" | "end" | "phrase">;
  readonly voice?: Pick<Voice, "paragraphs"> | undefined;
  readonly document?: Pick<SourceDocument, "characters"> | undefined;
}

/**
 * Finds a passage in a text by its key phrase: at its recorded place, else where it stands nearest to it. The paragraphs
 * of its voice tell whether the place is still the same, and how far into its paragraph the passage begins; a text of the
 * document's length is in its places anyway.
 */
export function locatePassage(text: string, passage: Passage, voice?: Voice, document?: SourceDocument): Location {
  return inOneGo(locateAll(readText(text), [{ passage, voice, document }]))[0] ?? { state: "missing" };
}

/** Finds many passages of one text, in short steps. */
export function* locateAll(text: ReadText, asked: readonly Asked[]): Steps<readonly Location[]> {
  const inPlace = yield* mapped(asked, ({ passage }) => isCited(text, passage));
  const sought = asked.flatMap((one, place) => (inPlace[place] && isOfLength(text, one) ? [] : [place]));
  // Each of them is a place in the list.
  const wanted = sought.map((place) => (asked[place] as Asked).passage);
  const nearest = yield* nearestPhrases(text.text, wanted);
  if (sought.length > 0) yield* linesInSteps(text);
  const found = new Map(sought.map((place, i) => [place, nearest[i]]));
  return yield* mapped(asked, (one, place): Location => {
    const { start, end } = one.passage;
    if (!found.has(place)) return { state: "verified", start, end };
    return locationBy(found.get(place), inPlace[place] === true, one, text);
  });
}

/** Whether a passage's phrase stands where it is recorded. */
function isCited(text: ReadText, { start, end, phrase }: Asked["passage"]): boolean {
  return end <= text.length && text.text.slice(text.unitAt(start), text.unitAt(end)).includes(phrase);
}

function isOfLength(text: ReadText, { document }: Asked): boolean {
  return text.length === document?.characters;
}

/** Where a passage stands whose phrase was found, and perhaps stands at its recorded place too. */
function locationBy(found: Stretch | undefined, isCited: boolean, { passage, voice }: Asked, text: ReadText): Location {
  if (!found) return { state: "missing" };
  const { start, end } = passage;
  const [paragraph, next] = paragraphsAt(voice?.paragraphs ?? [], start);
  // Within one paragraph the words are where they were only if that begins where it did: another line may begin there, too.
  const isWithinOne = paragraph !== undefined && (next === undefined || end <= next);
  const isSame = !isWithinOne || paragraphAround(found, text).start === paragraph;
  if (isCited && isSame && isLineStart(paragraph, text)) return { state: "verified", start, end };
  const length = Math.max(end - start, found.end - found.start);
  const farIn = paragraph === undefined ? undefined : start - paragraph;
  const place = asFarIn(found, length, farIn, text) ?? around(found, length, text);
  if (isCited && place === start) return { state: "verified", start, end };
  return { state: "moved", start: place, end: Math.min(place + length, text.length), distance: place - start };
}

/** The last of some paragraphs, which ascend, that begins at a place or before, and the one after it. */
function paragraphsAt(paragraphs: readonly number[], place: number): readonly [number | undefined, number | undefined] {
  let low = 0;
  for (let high = paragraphs.length; low < high; ) {
    const middle = Math.floor((low + high) / 2);
    if ((paragraphs[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return [paragraphs[low - 1], paragraphs[low]];
}

/** Whether a paragraph begins a line where it is recorded; an unknown paragraph may be anywhere. */
function isLineStart(paragraph: number | undefined, { text, unitAt }: ReadText): boolean {
  if (paragraph === undefined) return true;
  const unit = unitAt(paragraph);
  return /(?:^|[\r\n])\s*$/u.test(text.slice(Math.max(0, unit - widestIndentation), unit));
}

const widestIndentation = 20;

/** Where the passage begins if it is as far into the phrase's paragraph as it was into its own, and holds the phrase. */
function asFarIn(phrase: Stretch, length: number, farIn: number | undefined, text: ReadText): number | undefined {
  if (farIn === undefined) return undefined;
  const start = paragraphAround(phrase, text).start + farIn;
  return start <= phrase.start && start + length >= phrase.end ? start : undefined;
}

/** Where the passage begins with the phrase in its middle, kept within the phrase's paragraph where it fits. */
function around(phrase: Stretch, length: number, text: ReadText): number {
  const paragraph = paragraphAround(phrase, text);
  const holder = paragraph.end - paragraph.start >= length ? paragraph : { start: 0, end: text.length };
  const centred = phrase.start - Math.floor((length - (phrase.end - phrase.start)) / 2);
  return Math.max(holder.start, Math.min(centred, holder.end - length));
}

function paragraphAround(phrase: Stretch, read: ReadText): Stretch {
  const { text, unitAt, codePointAt } = read;
  const begin = lineBegin(read, unitAt(phrase.start));
  const end = lineEnd(read, unitAt(phrase.end));
  const indentation = /^\s*/u.exec(text.slice(begin, begin + widestIndentation))?.[0].length ?? 0;
  return { start: codePointAt(begin + indentation), end: codePointAt(end) };
}
