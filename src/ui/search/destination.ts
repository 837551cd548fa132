import type { ArgumentMap, Claim, Voice } from "../../model/map.ts";
import { passageNear } from "../../view/citedPassage.ts";
import type { Hit } from "../../view/search/hit.ts";

/** Where a hit leads: a claim, and which of its passages is shown. */
export interface Destination {
  readonly claim: string;
  readonly passage: number;
}

/** A claim that was found, at the passage that has the words. */
export function toClaim({ item, evidence }: Hit<Claim>): Destination {
  return { claim: item.id, passage: evidence?.passage?.index ?? 0 };
}

/** The source where a voice has the words, else its first; nowhere for one that says nothing the map knows. */
export function toVoice({ item, evidence }: Hit<Voice>, map: ArgumentMap): Destination | undefined {
  const at = evidence?.passage ?? passageNear(map, item.id, item.start);
  return at && { claim: at.claim, passage: at.index };
}
