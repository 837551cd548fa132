import type { ArgumentMap, Passage } from "../model/map.ts";
import { onceForEach } from "../model/onceForEach.ts";
import { keyed, type Steps } from "../model/steps.ts";
import { type Cited, citedOf } from "./cited.ts";
import { type Asked, type Location, locateAll } from "./locate.ts";
import type { ReadText } from "./readText.ts";

/** Where a text has the passages of a map, three numbers each: what became of it, where it begins, where it ends. */
export type Places = Int32Array;

/** What may have become of a passage, by number; 0 says that it is of another document. */
const states = [undefined, "verified", "moved", "missing"] as const;

/** Finds the passages of some documents in a text, in short steps. */
export function* placesIn(text: ReadText, cited: Cited, documents: ReadonlySet<string>): Steps<Places> {
  const voices = yield* keyed(cited.voices, ({ id }) => id);
  const known = yield* keyed(cited.documents, ({ id }) => id);
  const numbers: number[] = [];
  const asked: Asked[] = [];
  for (const [number, passage] of cited.passages.entries()) {
    const voice = voices.get(passage.voice);
    if (!voice || !documents.has(voice.document)) continue;
    numbers.push(number);
    asked.push({ passage, voice, document: known.get(voice.document) });
  }
  const places = new Int32Array(3 * cited.passages.length);
  const locations = yield* locateAll(text, asked);
  locations.forEach((location, i) => {
    const [start, end] = location.state === "missing" ? [0, 0] : [location.start, location.end];
    places.set([states.indexOf(location.state), start, end], 3 * (numbers[i] ?? 0));
  });
  return places;
}

/** How many passages a text has at their place, elsewhere, or not at all. */
export type PassageCounts = Readonly<Record<Location["state"], number>>;

/** How many passages of each document a text has, and how. */
export function countPlaces(
  places: Places,
  { documents, voices, passages }: Cited,
): ReadonlyMap<string, PassageCounts> {
  const counts = new Map(documents.map(({ id }) => [id, { verified: 0, moved: 0, missing: 0 }]));
  const documentOf = new Map(voices.map(({ id, document }) => [id, document]));
  for (const [number, { voice }] of passages.entries()) {
    const state = states[places[3 * number] ?? 0];
    const own = counts.get(documentOf.get(voice) ?? "");
    if (state && own) own[state]++;
  }
  return counts;
}

/** Where a passage is, by its number; absent where it was not looked for. */
export function locationAt(places: Places, number: number, recorded: number): Location | undefined {
  const state = states[places[3 * number] ?? 0];
  const [start, end] = [places[3 * number + 1] ?? 0, places[3 * number + 2] ?? 0];
  if (state === "moved") return { state, start, end, distance: start - recorded };
  return state === "verified" ? { state, start, end } : state && { state };
}

/** The places that are known, by document: of a text that is attached, all of them. */
const placed = onceForEach((_: ArgumentMap) => new Map<string, { readonly text: string; readonly places: Places }>());

/** Keeps where a text has the passages of a map's document. */
export function keepPlaces(map: ArgumentMap, document: string, text: string, places: Places): void {
  placed(map).set(document, { text, places });
}

/** Lets go of that: the text is no longer wanted. */
export function forgetPlaces(map: ArgumentMap, document: string): void {
  placed(map).delete(document);
}

/** Where a text has a passage of a map, if that is known. */
export function knownPlace(map: ArgumentMap, document: string, text: string, passage: Passage): Location | undefined {
  const known = placed(map).get(document);
  const number = known?.text === text ? citedOf(map).places.get(passage) : undefined;
  return known && number !== undefined ? locationAt(known.places, number, passage.start) : undefined;
}
