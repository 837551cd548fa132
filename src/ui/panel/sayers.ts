import type { ArgumentMap, Claim } from "../../model/map.ts";
import { whoSays } from "../../model/questions.ts";
import type { ShownVoice } from "../../view/view.ts";

/** The voices that say a claim as they are shown, in the order in which they speak. */
export function sayersOf(map: ArgumentMap, claim: Claim, voices: readonly ShownVoice[]): readonly ShownVoice[] {
  return whoSays(map, claim).flatMap(({ id }) => voices.find((voice) => voice.id === id) ?? []);
}
