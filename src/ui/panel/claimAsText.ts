import { panelMessages } from "../../messages/panel.ts";
import { type Claim, inLanguage, type Language, type Passage, type Voice } from "../../model/map.ts";
import { placeOf } from "./place.ts";

/** A claim to paste elsewhere: its sentence, who says it in which paragraph with at most the key phrase, and the link. */
export function claimAsText(
  claim: Claim,
  source: { readonly voice: Voice; readonly passage: Passage } | undefined,
  link: string,
  language: Language,
): string {
  return [inLanguage(claim.text, language), ...(source ? [sourceAsText(source, language)] : []), link].join("\n");
}

function sourceAsText({ voice, passage }: { voice: Voice; passage: Passage }, language: Language): string {
  const words = panelMessages[language];
  const { paragraph } = placeOf(passage, voice);
  const place = [inLanguage(voice.name, language), ...(paragraph === undefined ? [] : [words.paragraph(paragraph)])];
  return `${words.join(place)}${words.colon}${words.quote(passage.phrase)}`;
}
