import type { ArgumentMap, Passage } from "../model/map.ts";
import { inOneGo } from "../model/steps.ts";
import { citedOf } from "./cited.ts";
import type { Location } from "./locate.ts";
import { locationAt, type PassageCounts, placesIn } from "./places.ts";
import { readText } from "./readText.ts";

/** One passage of a claim, and where a text has it. */
export interface PassageCheck {
  readonly claim: string;
  /** Its 0-based place among the passages of the claim. */
  readonly index: number;
  readonly passage: Passage;
  readonly location: Location;
}

/** Looks for every passage of a document in a text, in the order of the map. */
export function checkPassages(text: string, map: ArgumentMap, document: string): readonly PassageCheck[] {
  const { cited } = citedOf(map);
  const places = inOneGo(placesIn(readText(text), cited, new Set([document])));
  let number = 0;
  return map.claims.flatMap((claim) =>
    claim.passages.flatMap((passage, index) => {
      const location = locationAt(places, number++, passage.start);
      return location ? [{ claim: claim.id, index, passage, location }] : [];
    }),
  );
}

/** Counts checks by their outcome. */
export function countChecks(checks: readonly PassageCheck[]): PassageCounts {
  const counts = { verified: 0, moved: 0, missing: 0 };
  for (const { location } of checks) counts[location.state]++;
  return counts;
}
