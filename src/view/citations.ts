import type { Passage, Voice } from "../model/map.ts";
import { paragraphAt } from "../model/questions.ts";
import { inOneGo, mapped, type Steps } from "../model/steps.ts";
import type { ShownClaim, View } from "./view.ts";

/** A passage of a shown claim, by the number under which it is cited. */
export interface Citation {
  /** From 1, in reading order: those of one claim follow one another. */
  readonly number: number;
  readonly claim: string;
  readonly passage: Passage;
  readonly voice: Voice;
  /** The 1-based paragraph of its voice in which it begins; absent where the paragraphs are unknown. */
  readonly paragraph?: number;
}

/** All passages of the shown claims, numbered in reading order: by claim, then by voice, then by place. */
export function citationsOf(view: View): readonly Citation[] {
  return inOneGo(citationsInSteps(view));
}

/** The same in short steps. */
export function* citationsInSteps({ voices: shown, claims }: View): Steps<readonly Citation[]> {
  const voices = new Map(shown.map(({ voice }) => [voice.id, voice]));
  const citations: Citation[] = [];
  yield* mapped(claims, (claim) => {
    for (const passage of inReadingOrder(claim)) {
      const voice = voices.get(passage.voice);
      if (!voice) continue;
      const paragraph = paragraphAt(voice, passage.start);
      const number = citations.length + 1;
      citations.push({ number, claim: claim.id, passage, voice, ...(paragraph === undefined ? {} : { paragraph }) });
    }
  });
  return citations;
}

function inReadingOrder({ claim, voices }: ShownClaim): readonly Passage[] {
  const rank = new Map(voices.map((voice, index) => [voice, index]));
  return claim.passages.toSorted((a, b) => (rank.get(a.voice) ?? 0) - (rank.get(b.voice) ?? 0) || a.start - b.start);
}
