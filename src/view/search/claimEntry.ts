import type { Claim } from "../../model/map.ts";
import type { AttachedText } from "./attachedText.ts";
import { type Entry, type Field, heaviestFirst, localizedFields, originalField } from "./entry.ts";

/** A claim with all by which it is found: its own words, its tags, and what is known of its passages. */
export function claimEntry(claim: Claim, attached: AttachedText): Entry<Claim> {
  return heaviestFirst(claim, [
    ...localizedFields("verdict", claim.verdict),
    ...localizedFields("label", claim.label),
    ...localizedFields("text", claim.text),
    ...claim.tags.flatMap((tag) => originalField("tag", tag)),
    ...claim.passages.flatMap((passage, index): readonly Field[] => {
      const at = { claim: claim.id, index, voice: passage.voice };
      return [
        ...originalField("phrase", passage.phrase, at),
        ...originalField("gloss", passage.gloss, at),
        ...localizedFields("gist", passage.gist, at),
        ...originalField("passage", attached.passage(passage), at),
      ];
    }),
  ]);
}
