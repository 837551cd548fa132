import { append } from "../model/append.ts";
import type { ArgumentMap, Passage } from "../model/map.ts";
import { onceForEach } from "../model/onceForEach.ts";

/** A passage of some claim, known by its place in that claim's list. */
export interface CitedPassage {
  readonly claim: string;
  readonly index: number;
  readonly passage: Passage;
}

/** All passages of a voice, whichever claim they state, by their places in its document; of those at one place, as in the file. */
export function passagesOfVoice(map: ArgumentMap, voice: string): readonly CitedPassage[] {
  return (byVoice(map).get(voice) ?? []).toSorted((a, b) => a.passage.start - b.passage.start);
}

/** The passage of a voice that begins nearest to a place in its document, the first in the file among equals. */
export function passageNear(map: ArgumentMap, voice: string, place: number): CitedPassage | undefined {
  const distanceOf = ({ passage }: CitedPassage) => Math.abs(passage.start - place);
  const [first, ...others] = byVoice(map).get(voice) ?? [];
  return first && others.reduce((nearest, next) => (distanceOf(next) < distanceOf(nearest) ? next : nearest), first);
}

const byVoice = onceForEach((map: ArgumentMap): ReadonlyMap<string, readonly CitedPassage[]> => {
  const cited = new Map<string, CitedPassage[]>();
  for (const claim of map.claims) {
    claim.passages.forEach((passage, index) => {
      append(cited, passage.voice, { claim: claim.id, index, passage });
    });
  }
  return cited;
});
