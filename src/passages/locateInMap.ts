import type { ArgumentMap, Passage } from "../model/map.ts";
import { indexOf } from "../model/questions.ts";
import { type Location, locatePassage } from "./locate.ts";
import { knownPlace } from "./places.ts";

/** Where a text of the document that a passage of the map is cited from has it. */
export function locateInMap(text: string, passage: Passage, map: ArgumentMap): Location {
  const voice = indexOf(map).voices.get(passage.voice);
  const known = voice && knownPlace(map, voice.document, text, passage);
  if (known) return known;
  const document = voice && map.documents.find(({ id }) => id === voice.document);
  return locatePassage(text, passage, voice, document);
}
