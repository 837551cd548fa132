import { noStretch, notAscending, outside, phraseBeyondPassage, type Thing } from "../messages/issues.ts";
import { limits } from "./limits.ts";
import { type Entry, entriesOf, isOffset, listAt, type Outline, offsetAt, textAt } from "./outline.ts";
import { errorAt, type Problem } from "./problem.ts";
import { shown } from "./shown.ts";

/** Voices outside their documents, paragraphs and passages outside their voices, and stretches with nothing in them. */
export function stretchProblems(outline: Outline): readonly Problem[] {
  const documents = new Map(outline.documents.map((document) => [textAt(document.value, "id"), wholeOf(document)]));
  const voices = new Map(outline.voices.map((voice) => [textAt(voice.value, "id"), stretchOf(voice)]));
  return [
    ...outline.voices.flatMap((voice) => [
      ...stretchIn(voice, documents.get(textAt(voice.value, "document"))),
      ...paragraphProblems(voice),
    ]),
    ...outline.claims.flatMap((claim) =>
      entriesOf(claim.value, "passages", "passage", claim.path).flatMap((passage) => [
        ...stretchIn({ ...passage, of: claim }, voices.get(textAt(passage.value, "voice"))),
        ...phraseProblems(passage),
      ]),
    ),
  ];
}

/** A stretch of a document with the thing whose it is. */
interface Stretch {
  readonly thing: Thing;
  readonly start: number;
  readonly end: number;
}

type Stretched = Entry & { readonly of?: Entry };

function thingOf({ noun, value, of }: Stretched): Thing {
  const id = textAt(value, "id");
  if (id !== undefined) return { noun, id: shown(id) };
  return of ? { noun, of: thingOf(of) } : { noun };
}

function wholeOf(document: Entry): Stretch | undefined {
  const end = offsetAt(document.value, "characters");
  return end === undefined ? undefined : { thing: thingOf(document), start: 0, end };
}

function stretchOf(entry: Stretched): Stretch | undefined {
  const start = offsetAt(entry.value, "start");
  const end = offsetAt(entry.value, "end");
  return start === undefined || end === undefined || start >= end ? undefined : { thing: thingOf(entry), start, end };
}

function stretchIn(entry: Stretched, holder: Stretch | undefined): readonly Problem[] {
  const start = offsetAt(entry.value, "start");
  const end = offsetAt(entry.value, "end");
  if (start !== undefined && end !== undefined && start >= end) {
    return [errorAt("map/out-of-range", [...entry.path, "end"], noStretch(start, end))];
  }
  if (!holder) return [];
  return [...outsideOf(entry, "start", start, holder), ...outsideOf(entry, "end", end, holder)];
}

function outsideOf(entry: Stretched, key: string, value: number | undefined, holder: Stretch): readonly Problem[] {
  if (value === undefined || (value >= holder.start && value <= holder.end)) return [];
  const says = outside(thingOf(entry), value, holder.thing, holder.start, holder.end);
  return [errorAt("map/out-of-range", [...entry.path, key], says)];
}

function paragraphProblems(voice: Entry): readonly Problem[] {
  const holder = stretchOf(voice);
  const paragraphs = listAt(voice.value, "paragraphs");
  return paragraphs.flatMap((offset, i): readonly Problem[] => {
    if (!isOffset(offset)) return [];
    const path = [...voice.path, "paragraphs", i];
    const before = paragraphs[i - 1];
    if (isOffset(before) && before >= offset) return [errorAt("map/out-of-range", path, notAscending(offset, before))];
    if (!holder || (offset >= holder.start && offset < holder.end)) return [];
    return [errorAt("map/out-of-range", path, outside(thingOf(voice), offset, holder.thing, holder.start, holder.end))];
  });
}

function phraseProblems(passage: Entry): readonly Problem[] {
  const start = offsetAt(passage.value, "start");
  const end = offsetAt(passage.value, "end");
  const phrase = textAt(passage.value, "phrase");
  if (start === undefined || end === undefined || start >= end || phrase === undefined) return [];
  const room = end - start;
  if (phrase.length <= room) return [];
  const count = [...phrase].length;
  if (count <= room || count > limits.phrase) return [];
  return [errorAt("map/out-of-range", [...passage.path, "phrase"], phraseBeyondPassage(count, room))];
}
