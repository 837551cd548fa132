import type { ArgumentMap, Passage, Voice } from "../../model/map.ts";
import type { Steps } from "../../model/steps.ts";
import { citedInSteps } from "../../passages/cited.ts";
import type { Location } from "../../passages/locate.ts";
import { locationAt, type Places, placesIn } from "../../passages/places.ts";
import { type ReadText, readTextInSteps } from "../../passages/readText.ts";
import { voiceText } from "../../passages/voiceText.ts";

/** What the attached texts have of passages and voices; nothing where no text is attached. */
export interface AttachedText {
  /** The words of a passage. */
  readonly passage: (passage: Passage) => string | undefined;
  /** What a voice says, paragraph by paragraph, each with where the map would record its beginning. */
  readonly paragraphs: (voice: Voice) => readonly { readonly text: string; readonly start: number }[];
}

const nothing: AttachedText = { passage: () => undefined, paragraphs: () => [] };

type Found = Exclude<Location, { readonly state: "missing" }>;

/** A text that is attached, and where it has the passages of its document. */
interface Attached {
  readonly read: ReadText;
  readonly places: Places;
}

/** Reads passages and voices of a map in the texts that are attached, by document id; all passages are found first, in steps. */
export function* attachedText(map: ArgumentMap, texts: ReadonlyMap<string, string>): Steps<AttachedText> {
  if (texts.size === 0) return nothing;
  const { cited, places: numbers } = yield* citedInSteps(map);
  const attached = new Map<string, Attached>();
  for (const [document, text] of texts) {
    const read = yield* readTextInSteps(text);
    attached.set(document, { read, places: yield* placesIn(read, cited, new Set([document])) });
  }
  const ofVoice = new Map(map.voices.map(({ id, document }) => [id, attached.get(document)]));
  const found = (passage: Passage): Found | undefined => {
    const number = numbers.get(passage);
    const places = ofVoice.get(passage.voice)?.places;
    const location = places && number !== undefined ? locationAt(places, number, passage.start) : undefined;
    return location?.state === "missing" ? undefined : location;
  };
  const shifts = shiftsOf(map, found);
  return {
    passage: (passage) => {
      const read = ofVoice.get(passage.voice)?.read;
      const at = found(passage);
      return read && at && read.text.slice(read.unitAt(at.start), read.unitAt(at.end));
    },
    paragraphs: (voice) => {
      const read = ofVoice.get(voice.id)?.read;
      const shift = shifts.get(voice.id) ?? 0;
      return read ? voiceText(read, voice, shift).map(({ text, start }) => ({ text, start: start - shift })) : [];
    },
  };
}

/** How far each voice has moved in its text, as far as the first of its passages that is found tells. */
function shiftsOf(map: ArgumentMap, found: (passage: Passage) => Found | undefined): ReadonlyMap<string, number> {
  const shifts = new Map<string, number>();
  for (const { passages } of map.claims) {
    for (const passage of passages) {
      if (shifts.has(passage.voice)) continue;
      const at = found(passage);
      if (at) shifts.set(passage.voice, at.state === "moved" ? at.distance : 0);
    }
  }
  return shifts;
}
