import type { TextState } from "../../messages/panel.ts";
import type { ArgumentMap, Voice } from "../../model/map.ts";
import type { Location } from "../../passages/locate.ts";
import { locateInMap } from "../../passages/locateInMap.ts";
import { type Paragraph, voiceText } from "../../passages/voiceText.ts";
import type { CitedPassage } from "../../view/citedPassage.ts";
import { type Extent, type Place, placeOf, type Segment, type Stretch, segmentsOf } from "./place.ts";

/** What the panel shows of a passage, with or without the text it stands in. */
export interface PassageReading {
  readonly state: TextState;
  readonly place: Place;
  /** Where the map recorded it; present where the attached text has it elsewhere. */
  readonly recorded?: Place;
  readonly segments: readonly Segment[];
  /** The whole voice in the attached text; absent where the passage cannot be shown in it. */
  readonly text?: VoiceInText;
  /** How many code points lie between the recorded and the found place. */
  readonly distance: number;
}

/** A passage where the attached text has it. */
export type FoundPassage = Stretch & { readonly cited: CitedPassage };

/** A voice of the attached text with its passages, in code points of that text. */
export interface VoiceInText {
  readonly paragraphs: readonly Paragraph[];
  readonly passage: FoundPassage;
  readonly others: readonly FoundPassage[];
}

/** What a passage is read in. */
export interface PassageContext {
  readonly map: ArgumentMap;
  readonly voice: Voice;
  /** The passages of the voice that are to be shown beside it. */
  readonly ofVoice: readonly CitedPassage[];
  /** The text of its document where that is attached. */
  readonly text: string | undefined;
}

/** Reads a passage of a voice, in its document's text where that is attached. */
export function passageReading(cited: CitedPassage, { map, voice, ofVoice, text }: PassageContext): PassageReading {
  const { passage } = cited;
  const atRecord = { place: placeOf(passage, voice), segments: segmentsOf(voice, passage), distance: 0 };
  if (text === undefined) return { ...atRecord, state: "none" };
  const location = locateInMap(text, passage, map);
  if (location.state === "missing") return { ...atRecord, state: "missing" };
  const others = ofVoice.filter((other) => !isSame(other, cited)).flatMap((other) => found(text, other, map));
  const paragraphs = paragraphsOf(text, voice, location, others);
  const inText: VoiceInText = { paragraphs, passage: { ...location, cited }, others };
  if (location.state === "verified") return { ...atRecord, state: "verified", text: inText };
  const extent = extentOf(paragraphs);
  return {
    state: "moved",
    place: placeOf(location, extent),
    recorded: atRecord.place,
    segments: segmentsOf(extent, location),
    distance: Math.abs(location.distance),
    text: inText,
  };
}

function isSame(a: CitedPassage, b: CitedPassage): boolean {
  return a.claim === b.claim && a.index === b.index;
}

type Found = Exclude<Location, { readonly state: "missing" }>;

function found(text: string, cited: CitedPassage, map: ArgumentMap): readonly (Found & FoundPassage)[] {
  const location = locateInMap(text, cited.passage, map);
  return location.state === "missing" ? [] : [{ ...location, cited }];
}

/** The paragraphs of the voice, as far as its first and its last passage have moved; they hold the passage in any case. */
function paragraphsOf(text: string, voice: Voice, passage: Found, others: readonly Found[]): readonly Paragraph[] {
  const byPlace = [passage, ...others].sort((a, b) => a.start - b.start);
  const atStart = shiftOf(byPlace.at(0) ?? passage);
  const atEnd = shiftOf(byPlace.at(-1) ?? passage);
  const paragraphs = voiceText(text, { ...voice, end: voice.end + atEnd - atStart }, atStart);
  return holds(paragraphs, passage) ? paragraphs : voiceText(text, voice, shiftOf(passage));
}

function shiftOf(location: Found): number {
  return location.state === "moved" ? location.distance : 0;
}

function holds(paragraphs: readonly Paragraph[], { start, end }: Stretch): boolean {
  return paragraphs.some((paragraph) => paragraph.start < end && start < paragraph.end);
}

function extentOf(paragraphs: readonly Paragraph[]): Extent {
  return {
    start: paragraphs.at(0)?.start ?? 0,
    end: paragraphs.at(-1)?.end ?? 0,
    paragraphs: paragraphs.map(({ start }) => start),
  };
}
