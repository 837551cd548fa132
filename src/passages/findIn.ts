import type { Encoding } from "../model/decode.ts";
import { type Heard, heardAlong } from "../model/heard.ts";
import type { Steps } from "../model/steps.ts";
import type { Recognised } from "./attachment.ts";
import type { Cited } from "./cited.ts";
import { countPlaces, type PassageCounts, type Places, placesIn } from "./places.ts";
import type { ReadText } from "./readText.ts";

/** What a text has of some documents. */
export interface FoundIn {
  readonly documents: ReadonlySet<string>;
  readonly read: ReadText;
  readonly places: Places;
  readonly counts: ReadonlyMap<string, PassageCounts>;
}

/** So much of a text is gone through in a step, in UTF-16, and so many passages are looked at, about. */
const [unitsOfStep, passagesOfStep] = [16_384, 16];

/** Finds the passages of some documents in a text. */
export function* findIn(read: ReadText, cited: Cited, documents: ReadonlySet<string>, heard: Heard): Steps<FoundIn> {
  const expected = stepsOfFinding(read.text.length, cited.passages.length);
  const places = yield* heardAlong(placesIn(read, cited, documents), expected, heard);
  return { documents, read, places, counts: countPlaces(places, cited) };
}

/** How many steps it takes to find so many passages in a text of so many UTF-16 units, about. */
export function stepsOfFinding(units: number, passages: number): number {
  return units / unitsOfStep + passages / passagesOfStep;
}

/** A text as one of these documents. */
export function recognised(document: string, encoding: Encoding, { read, places, ...found }: FoundIn): Recognised {
  const counts = found.counts.get(document) ?? { verified: 0, moved: 0, missing: 0 };
  const { text, counts: codePoints } = read;
  return { state: "attached", document, text, encoding, isExact: false, counts, codePoints, places };
}
