import { append } from "../model/append.ts";
import type { ArgumentMap, Voice } from "../model/map.ts";
import { onceForEach } from "../model/onceForEach.ts";
import { tokenOf } from "../model/questions.ts";
import { takesSide } from "./campless.ts";
import { fullStance, readingTree } from "./tree.ts";
import type { ShownVoice } from "./view.ts";

/**
 * All voices of a map in the order of the strip: by the order of their positions, then those that none stands for, silent ones
 * last. The same map gives the same list.
 */
export const shownVoices = onceForEach((map: ArgumentMap): readonly ShownVoice[] => {
  const { roots } = readingTree(map);
  const camps = new Map(roots.map((root, camp) => [root, camp]));
  const voices = map.voices.map((voice) => shownVoice(voice, camps));
  const rank = (voice: ShownVoice) => voice.camp ?? roots.length + (takesSide(voice) ? 0 : 1);
  return voices.sort((a, b) => rank(a) - rank(b));
});

function shownVoice(voice: Voice, camps: ReadonlyMap<string, number>): ShownVoice {
  const position = fullStance(voice);
  const camp = position === undefined ? undefined : camps.get(position);
  const partCamp = camp === undefined ? undefined : camps.get(voice.positions[1] ?? "");
  return {
    id: voice.id,
    voice,
    token: tokenOf(voice),
    ...(camp === undefined ? {} : { camp }),
    ...(partCamp === undefined || partCamp === camp ? {} : { partCamp }),
  };
}

/** The voices of a list by their ids. */
export const voicesById = onceForEach(
  (voices: readonly ShownVoice[]): ReadonlyMap<string, ShownVoice> => new Map(voices.map((voice) => [voice.id, voice])),
);

/** The voices of a list that are of a camp, in its order; without a camp those that are of none. */
export function voicesOfCamp(voices: readonly ShownVoice[], camp?: number): readonly ShownVoice[] {
  return byCamp(voices).get(camp) ?? none;
}

const byCamp = onceForEach((voices: readonly ShownVoice[]) => {
  const camps = new Map<number | undefined, ShownVoice[]>();
  for (const voice of voices) append(camps, voice.camp, voice);
  return camps;
});

const none: readonly ShownVoice[] = [];
