import { useMemo } from "react";
import type { Claim, Voice } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { type CitedPassage, passagesOfVoice } from "../../view/citedPassage.ts";
import { useAtlas } from "../useAtlas.ts";
import { type PassageReading, passageReading } from "./passageReading.ts";
import { inReadingOrder } from "./place.ts";

/** The passage of a claim that is shown, among those it is one of. */
export interface ShownPassage {
  readonly cited: CitedPassage;
  readonly voice: Voice;
  readonly reading: PassageReading;
  /** All passages of the claim. */
  readonly ofClaim: readonly CitedPassage[];
  /** The other passages of the voice, whichever claim they state. */
  readonly others: readonly CitedPassage[];
}

/** The shown passage of a claim, read in its text where that is attached; undefined for a claim that has none. */
export function useShownPassage(claim: Claim, shown: number): ShownPassage | undefined {
  const map = useAtlas((state) => state.map);
  const texts = useAtlas((state) => state.texts);
  return useMemo(() => {
    const ofClaim = inReadingOrder(claim, map.voices);
    const cited = ofClaim.find(({ index }) => index === shown);
    const voice = cited && indexOf(map).voices.get(cited.passage.voice);
    if (!cited || !voice) return undefined;
    const ofVoice = passagesOfVoice(map, voice.id);
    return {
      cited,
      voice,
      reading: passageReading(cited, { map, voice, ofVoice, text: texts.get(voice.document) }),
      ofClaim,
      others: ofVoice.filter((other) => other.claim !== claim.id || other.index !== shown),
    };
  }, [claim, map, shown, texts]);
}
