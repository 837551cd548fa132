import type { ArgumentMap, Claim, Voice } from "../../model/map.ts";
import type { AttachedText } from "./attachedText.ts";
import { type Entry, type Field, heaviestFirst, localizedFields, originalField, type PassageOf } from "./entry.ts";

/** The voices with all by which they are found: name, gist, what is known of their passages, their text where it is attached. */
export function voiceEntries(
  map: ArgumentMap,
  claims: readonly Entry<Claim>[],
  attached: AttachedText,
): readonly Entry<Voice>[] {
  const said = fieldsByVoice(claims);
  return map.voices.map((voice) => {
    const own = said.get(voice.id) ?? [];
    return heaviestFirst(voice, [
      ...localizedFields("name", voice.name),
      ...localizedFields("summary", voice.gist),
      ...own,
      ...attached
        .paragraphs(voice)
        .flatMap(({ text, start }) => originalField("passage", text, passageNear(start, voice, map))),
    ]);
  });
}

/** What is known of the passages of each voice; the words of the passages themselves stand in its paragraphs. */
function fieldsByVoice(claims: readonly Entry<Claim>[]): ReadonlyMap<string, readonly Field[]> {
  const fields = new Map<string, Field[]>();
  for (const field of claims.flatMap((entry) => entry.fields)) {
    if (field.passage === undefined || field.part === "passage") continue;
    const own = fields.get(field.passage.voice);
    if (own) own.push(field);
    else fields.set(field.passage.voice, [field]);
  }
  return fields;
}

/** The passage of a voice that begins nearest to a place in its document. */
export function passageNear(place: number, voice: Voice, map: ArgumentMap): PassageOf | undefined {
  let nearest: PassageOf | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const claim of map.claims) {
    for (const [index, { voice: speaker, start }] of claim.passages.entries()) {
      const distance = Math.abs(start - place);
      if (speaker !== voice.id || distance >= least) continue;
      nearest = { claim: claim.id, index, voice: voice.id };
      least = distance;
    }
  }
  return nearest;
}
