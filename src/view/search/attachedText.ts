import { countText } from "../../model/codePoints.ts";
import type { ArgumentMap, Passage, Voice } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { locateInMap } from "../../passages/locateInMap.ts";
import { voiceText } from "../../passages/voiceText.ts";

/** What the attached texts have of passages and voices; nothing where no text is attached. */
export interface AttachedText {
  /** The words of a passage. */
  readonly passage: (passage: Passage) => string | undefined;
  /** What a voice says, paragraph by paragraph, each with where the map would record its beginning. */
  readonly paragraphs: (voice: Voice) => readonly { readonly text: string; readonly start: number }[];
}

/** Reads passages and voices of a map in the texts that are attached, by document id. */
export function attachedText(map: ArgumentMap, texts: ReadonlyMap<string, string>): AttachedText {
  const { voices } = indexOf(map);
  return {
    passage: (passage) => {
      const voice = voices.get(passage.voice);
      const text = voice && texts.get(voice.document);
      if (text === undefined) return undefined;
      const location = locateInMap(text, passage, map);
      if (location.state === "missing") return undefined;
      const { unitAt } = countText(text);
      return text.slice(unitAt(location.start), unitAt(location.end));
    },
    paragraphs: (voice) => {
      const text = texts.get(voice.document);
      if (text === undefined) return [];
      const shift = shiftOf(text, voice, map);
      return voiceText(text, voice, shift).map(({ text, start }) => ({ text, start: start - shift }));
    },
  };
}

/** How far a voice has moved in a text, as far as the first of its passages that is found tells. */
function shiftOf(text: string, voice: Voice, map: ArgumentMap): number {
  for (const passage of map.claims.flatMap((claim) => claim.passages)) {
    if (passage.voice !== voice.id) continue;
    const location = locateInMap(text, passage, map);
    if (location.state !== "missing") return location.state === "moved" ? location.distance : 0;
  }
  return 0;
}
