import type { ArgumentMap, Passage } from "../model/map.ts";
import type { Location } from "./locate.ts";
import { locateInMap } from "./locateInMap.ts";

/** One passage of a claim, and where a text has it. */
export interface PassageCheck {
  readonly claim: string;
  /** Its 0-based place among the passages of the claim. */
  readonly index: number;
  readonly passage: Passage;
  readonly location: Location;
}

/** How many passages a text has at their place, elsewhere, or not at all. */
export type PassageCounts = Readonly<Record<Location["state"], number>>;

/** Looks for every passage of a document in a text, in the order of the map. */
export function checkPassages(text: string, map: ArgumentMap, document: string): readonly PassageCheck[] {
  const voices = new Set(map.voices.filter((voice) => voice.document === document).map(({ id }) => id));
  return map.claims.flatMap((claim) =>
    claim.passages.flatMap((passage, index) =>
      voices.has(passage.voice) ? [{ claim: claim.id, index, passage, location: locateInMap(text, passage, map) }] : [],
    ),
  );
}

/** Counts checks by their outcome. */
export function countChecks(checks: readonly PassageCheck[]): PassageCounts {
  const counts = { verified: 0, moved: 0, missing: 0 };
  for (const { location } of checks) counts[location.state]++;
  return counts;
}
