import type { PanelMessages, PlaceWord } from "../../messages/panel.ts";
import type { Passage, Voice } from "../../model/map.ts";
import { paragraphAt } from "../../model/questions.ts";
import type { CitedPassage } from "../../view/citedPassage.ts";

/** A stretch of a document, in code points, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch stands in a voice, in words a reader can check by eye. */
export interface Place {
  /** The middle of the stretch, as a share of the voice from 0 to 1. */
  readonly fraction: number;
  readonly word: PlaceWord;
  /** 1-based; absent where the paragraphs are unknown. */
  readonly paragraph?: number;
  /** How many paragraphs the voice has; 0 where unknown. */
  readonly paragraphs: number;
}

/** What a place is measured against: a voice as recorded, or as found in another copy of its document. */
export type Extent = Stretch & { readonly paragraphs: readonly number[] };

const words: readonly (readonly [number, PlaceWord])[] = [
  [0, "start"],
  [1 / 4, "quarter"],
  [1 / 3, "third"],
  [1 / 2, "half"],
  [2 / 3, "twoThirds"],
  [3 / 4, "threeQuarters"],
  [1, "end"],
];

/** The place of a stretch within a voice. */
export function placeOf(stretch: Stretch, voice: Extent): Place {
  const fraction = fractionOf((stretch.start + stretch.end) / 2, voice);
  const paragraph = paragraphAt(voice, stretch.start);
  return {
    fraction,
    word: nearestWord(fraction),
    ...(paragraph === undefined ? {} : { paragraph }),
    paragraphs: voice.paragraphs.length,
  };
}

function nearestWord(fraction: number): PlaceWord {
  let [nearest, word] = words[0] ?? [0, "start" as const];
  for (const [at, name] of words) {
    if (Math.abs(at - fraction) < Math.abs(nearest - fraction)) [nearest, word] = [at, name];
  }
  return word;
}

/** How far into a voice an offset lies, from 0 to 1. */
export function fractionOf(offset: number, voice: Stretch): number {
  const length = Math.max(1, voice.end - voice.start);
  return Math.min(1, Math.max(0, (offset - voice.start) / length));
}

/** A paragraph's share of its voice, for the strip. */
export interface Segment {
  readonly share: number;
  readonly holdsPassage: boolean;
}

/** The paragraphs of a voice as shares of its length; one segment where they are unknown. */
export function segmentsOf(voice: Extent, stretch: Stretch): readonly Segment[] {
  const starts = voice.paragraphs.length > 0 ? voice.paragraphs : [voice.start];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? voice.end;
    return {
      share: fractionOf(end, voice) - fractionOf(start, voice),
      holdsPassage: voice.paragraphs.length > 0 && stretch.start < end && stretch.end > start,
    };
  });
}

/** The passages of a claim in reading order: by voice, then by place; each keeps its place in the file. */
export function inReadingOrder(
  claim: { readonly id: string; readonly passages: readonly Passage[] },
  voices: readonly Voice[],
): readonly CitedPassage[] {
  const rank = new Map(voices.map((voice, index) => [voice.id, index]));
  return claim.passages
    .map((passage, index) => ({ claim: claim.id, index, passage }))
    .sort(
      (a, b) =>
        (rank.get(a.passage.voice) ?? 0) - (rank.get(b.passage.voice) ?? 0) || a.passage.start - b.passage.start,
    );
}

/** The place in the file of the passage that many steps after the given one, if there is one. */
export function passageAfter(passages: readonly CitedPassage[], index: number, steps: number): number | undefined {
  const place = passages.findIndex((cited) => cited.index === index);
  return passages[place + steps]?.index;
}

/** A place as a sentence: "Half-way through the answer, paragraph 5 of 8". */
export function sentenceOfPlace(place: Place, words: PanelMessages): string {
  const way = words.placeSentence[place.word];
  if (place.paragraph === undefined) return way;
  return words.join([way, words.paragraphWithin(place.paragraph, place.paragraphs)]);
}
