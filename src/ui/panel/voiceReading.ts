import type { ArgumentMap, Claim, Voice } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { locateInMap } from "../../passages/locateInMap.ts";
import { type Paragraph, voiceText } from "../../passages/voiceText.ts";
import { type CitedPassage, passagesOfVoice } from "../../view/citedPassage.ts";
import { type Branch, readingTree } from "../../view/tree.ts";
import type { FoundPassage } from "./passageReading.ts";
import { type Place, placeOf } from "./place.ts";

/** What a voice says from end to end. */
export interface VoiceReading {
  readonly voice: Voice;
  /** The position it takes in full, and the one in part. */
  readonly takes?: Claim;
  readonly takesInPart?: Claim;
  /** Its passages by place. */
  readonly said: readonly SaidPassage[];
}

/** A passage of the voice, and what it states. */
export interface SaidPassage {
  readonly cited: CitedPassage;
  readonly branch: Branch;
  readonly place: Place;
}

/** Reads off a map what a voice says; absent where the map has no such voice. */
export function voiceReading(map: ArgumentMap, id: string): VoiceReading | undefined {
  const { voices, claims } = indexOf(map);
  const voice = voices.get(id);
  if (!voice) return undefined;
  const [full, part] = voice.stance === "none" ? [] : voice.positions;
  const takes = claims.get(full ?? "");
  const takesInPart = claims.get(part ?? "");
  return {
    voice,
    ...(takes ? { takes } : {}),
    ...(takesInPart ? { takesInPart } : {}),
    said: passagesOfVoice(map, id).flatMap((cited) => saidPassage(map, voice, cited)),
  };
}

function saidPassage(map: ArgumentMap, voice: Voice, cited: CitedPassage): readonly SaidPassage[] {
  const branch = readingTree(map).branches.get(cited.claim);
  return branch ? [{ cited, branch, place: placeOf(cited.passage, voice) }] : [];
}

/** A voice in an attached text, with those of its passages that are found there. */
export interface WholeText {
  readonly paragraphs: readonly Paragraph[];
  readonly found: readonly FoundPassage[];
}

/** The whole of a voice in an attached text; absent where none of its passages is found there. */
export function wholeText(text: string, { voice, said }: VoiceReading, map: ArgumentMap): WholeText | undefined {
  const found = said.flatMap(({ cited }) => {
    const location = locateInMap(text, cited.passage, map);
    return location.state === "missing" ? [] : [{ start: location.start, end: location.end, cited, location }];
  });
  const [first] = found;
  if (!first) return undefined;
  const shift = first.location.state === "moved" ? first.location.distance : 0;
  return { paragraphs: voiceText(text, voice, shift), found: found.map(({ location: _, ...stretch }) => stretch) };
}
