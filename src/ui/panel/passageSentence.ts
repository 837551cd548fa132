import { panelMessages } from "../../messages/panel.ts";
import { inLanguage, type Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import type { AtlasState } from "../../store/state.ts";
import type { CitedPassage } from "../../view/citedPassage.ts";
import { passageReading } from "./passageReading.ts";
import { inReadingOrder } from "./place.ts";

/** The shown passage for the ear: which of how many, who, where, how sure the author is, in which words. */
export function passageSentence(state: AtlasState): string {
  const { map, selection, passage: index, language, texts } = state;
  const claim = indexOf(map).claims.get(selection ?? "");
  const passages = claim ? inReadingOrder(claim, map.voices) : [];
  const cited = passages.find((each) => each.index === index);
  if (!cited) return "";
  const place = panelMessages[language].sourceOf(passages.indexOf(cited) + 1, passages.length);
  return sentences([place, ...partsOf(cited, state, texts)], language);
}

function partsOf(
  cited: CitedPassage,
  { map, language }: AtlasState,
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const words = panelMessages[language];
  const { passage } = cited;
  const voice = indexOf(map).voices.get(passage.voice);
  if (!voice) return [];
  const { place, state } = passageReading(cited, { map, voice, ofVoice: [], text: texts.get(voice.document) });
  const where = [
    inLanguage(voice.name, language),
    ...(place.paragraph === undefined ? [] : [words.paragraphWithin(place.paragraph, place.paragraphs)]),
    words.place[place.word],
  ];
  return [
    words.join(where),
    ...(voice.byline ? [capital(words.confidence[voice.byline.confidence])] : []),
    state === "none" ? words.textNotAttached : words.badge[state],
    words.keyPhrase(passage.phrase),
    ...(passage.gist ? [words.gist(inLanguage(passage.gist, language))] : []),
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sentences(parts: readonly string[], language: Language): string {
  const [stop, space] = language === "en" ? [".", " "] : ["。", ""];
  return parts.map((part) => (/[.。!！?？]$/u.test(part) ? part : part + stop)).join(space);
}
