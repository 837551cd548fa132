import type { ArgumentMap, Claim, Passage } from "../model/map.ts";
import { onceForEach } from "../model/onceForEach.ts";
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
  return inFileOrder(map, voice).toSorted((a, b) => a.passage.start - b.passage.start);
}

/** The passage of a voice that begins nearest to a place in its document, the first in the file among equals. */
export function passageNear(map: ArgumentMap, voice: string, place: number): CitedPassage | undefined {
  const distanceOf = ({ passage }: CitedPassage) => Math.abs(passage.start - place);
  const [first, ...others] = inFileOrder(map, voice);
  return first && others.reduce((nearest, next) => (distanceOf(next) < distanceOf(nearest) ? next : nearest), first);
}

function inFileOrder(map: ArgumentMap, voice: string): readonly CitedPassage[] {
  const made = madeByVoice.of(map).get(voice);
  return made ? passagesIn(made) : [];
}

/** The claims that a voice makes, in file order. */
interface Made {
  readonly voice: string;
  readonly claims: Claim[];
}

const passagesIn = onceForEach(({ voice, claims }: Made): readonly CitedPassage[] =>
  claims.flatMap(({ id, passages }) =>
    passages.flatMap((passage, index) => (passage.voice === voice ? [{ claim: id, index, passage }] : [])),
  ),
);

const madeByVoice = onceInSteps(function* ({ claims }: ArgumentMap): Steps<ReadonlyMap<string, Made>> {
  const byVoice = new Map<string, Made>();
  yield* mapped(claims, (claim) => {
    for (const { voice } of claim.passages) {
      const made = byVoice.get(voice) ?? { voice, claims: [] };
      byVoice.set(voice, made);
      if (made.claims.at(-1) !== claim) made.claims.push(claim);
    }
  });
  return byVoice;
});

/** Finds beforehand, in short steps, which claims each voice makes. */
export const madeByVoiceInSteps = madeByVoice.inSteps;
