import type { ArgumentMap, Claim } from "../../model/map.ts";
import { whoSays } from "../../model/questions.ts";
import { shownVoices, voicesById } from "../../view/shownVoices.ts";
import type { ShownVoice } from "../../view/view.ts";

/** The voices that say a claim as they are shown, in the order in which they speak. */
export function sayersOf(map: ArgumentMap, claim: Claim): readonly ShownVoice[] {
  const voices = voicesById(shownVoices(map));
  return whoSays(map, claim).flatMap(({ id }) => voices.get(id) ?? []);
}
