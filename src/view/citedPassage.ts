import { append } from "../model/append.ts";
import type { ArgumentMap, Claim, Passage } from "../model/map.ts";
import { onceInSteps } from "../model/onceInSteps.ts";
import { mapped, type Steps } from "../model/steps.ts";

/** A passage of some claim, known by its place in that claim's list. */
export interface CitedPassage {
  readonly claim: string;
  readonly index: number;
  readonly passage: Passage;
}

/** All passages of a voice, whichever claim they state, by their places in its document; of those at one place, as in the file. */
export function passagesOfVoice(map: ArgumentMap, voice: string): readonly CitedPassage[] {
  return inFileOrder(map, voice).sort((a, b) => a.passage.start - b.passage.start);
}

/** The passage of a voice that begins nearest to a place in its document, the first in the file among equals. */
export function passageNear(map: ArgumentMap, voice: string, place: number): CitedPassage | undefined {
  const distanceOf = ({ passage }: CitedPassage) => Math.abs(passage.start - place);
  const [first, ...others] = inFileOrder(map, voice);
  return first && others.reduce((nearest, next) => (distanceOf(next) < distanceOf(nearest) ? next : nearest), first);
}

function inFileOrder(map: ArgumentMap, voice: string): CitedPassage[] {
  return (claimsByVoice.of(map).get(voice) ?? []).flatMap(({ id, passages }) =>
    passages.flatMap((passage, index) => (passage.voice === voice ? [{ claim: id, index, passage }] : [])),
  );
}

const claimsByVoice = onceInSteps(function* ({ claims }: ArgumentMap): Steps<ReadonlyMap<string, readonly Claim[]>> {
  const byVoice = new Map<string, Claim[]>();
  yield* mapped(claims, (claim) => {
    for (const { voice } of claim.passages) if (byVoice.get(voice)?.at(-1) !== claim) append(byVoice, voice, claim);
  });
  return byVoice;
});

/** Finds beforehand, in short steps, which claims each voice makes. */
export const claimsByVoiceInSteps = claimsByVoice.inSteps;
