import { writtenWords } from "../messages/written.ts";
import { languageOf } from "../model/languageOf.ts";
import { inLanguage, type Language } from "../model/map.ts";
import { type Citation, citationsOf } from "../view/citations.ts";
import type { View } from "../view/view.ts";
import { figures } from "./figures.ts";
import type { Scene, SceneCard, SceneSource } from "./scene.ts";
import { plainCard } from "./seenCard.ts";

/** A scene whose cards bear the numbers of their passages, and which lists these by place and key phrase. */
export function withSources(scene: Scene, view: View): Scene {
  const citations = citationsOf(view);
  const byClaim = new Map<string, Citation[]>();
  for (const citation of citations) byClaim.set(citation.claim, [...(byClaim.get(citation.claim) ?? []), citation]);
  return {
    ...scene,
    cards: scene.cards.map((card) => numbered(card, byClaim.get(card.claim), scene.language)),
    sources: citations.map((citation) => sourceOf(citation, scene.language)),
  };
}

/** The card with its numbers on its upper border, behind the word of its relation. */
function numbered(card: SceneCard, citations: readonly Citation[] | undefined, language: Language): SceneCard {
  const [first, last] = [citations?.[0], citations?.at(-1)];
  if (!first || !last) return card;
  const text = first === last ? `${first.number}` : `${first.number}–${last.number}`;
  const line = figures(text, card.x + 18, card.y + 0.5, { language, size: 11, face: "sans600" });
  return { ...plainCard(card), sources: line };
}

function sourceOf({ number, claim, passage, voice, paragraph }: Citation, language: Language): SceneSource {
  const words = writtenWords[language];
  const original = languageOf(passage.phrase);
  const gloss = original === language ? undefined : passage.gloss;
  return {
    number,
    claim,
    place: words.place(inLanguage(voice.name, language), paragraph) + words.colon,
    phrase: { text: writtenWords[original].quoted(passage.phrase), language: original },
    ...(gloss === undefined ? {} : { gloss: words.aside(gloss) }),
  };
}
