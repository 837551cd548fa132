import type { ArgumentMap, Claim, Voice } from "../../model/map.ts";
import type { Steps } from "../../model/steps.ts";
import { passageNear } from "../citedPassage.ts";
import type { AttachedText } from "./attachedText.ts";
import { type Entry, type Field, heaviestFirst, localizedFields, originalField, type PassageOf } from "./entry.ts";

/**
 * The voices with all by which they are found: name, gist, what is known of their passages, their text where it is attached;
 * made in steps.
 */
export function* voiceEntries(
  map: ArgumentMap,
  claims: readonly Entry<Claim>[],
  attached: AttachedText,
): Steps<readonly Entry<Voice>[]> {
  const said = yield* fieldsByVoice(claims);
  const entries: Entry<Voice>[] = [];
  for (const voice of map.voices) {
    const text = attached
      .paragraphs(voice)
      .flatMap(({ text, start }) => originalField("passage", text, passageAt(map, voice, start)));
    const own = [...localizedFields("name", voice.name), ...localizedFields("summary", voice.gist)];
    entries.push(heaviestFirst(voice, [...own, ...(said.get(voice.id) ?? []), ...text]));
    yield;
  }
  return entries;
}

/** What is known of the passages of each voice; the words of the passages themselves stand in its paragraphs. */
function* fieldsByVoice(claims: readonly Entry<Claim>[]): Steps<ReadonlyMap<string, readonly Field[]>> {
  const fields = new Map<string, Field[]>();
  for (const entry of claims) {
    for (const field of entry.fields) {
      if (field.passage === undefined || field.part === "passage") continue;
      const own = fields.get(field.passage.voice);
      if (own) own.push(field);
      else fields.set(field.passage.voice, [field]);
    }
    yield;
  }
  return fields;
}

function passageAt(map: ArgumentMap, voice: Voice, place: number): PassageOf | undefined {
  const near = passageNear(map, voice.id, place);
  return near && { claim: near.claim, index: near.index, voice: voice.id };
}
