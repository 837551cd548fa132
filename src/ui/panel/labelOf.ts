import { type Claim, inLanguage, type Language, type Localized, otherLanguage } from "../../model/map.ts";

/** A claim as short as it is known: its label, else its sentence. */
export function labelOf(claim: Claim): Localized {
  return claim.label ?? claim.text;
}

/** A text with the language it turned out to be in. */
export interface Said {
  readonly text: string;
  readonly lang: Language;
}

/** A text in the asked language, else in the other. */
export function saidIn(text: Localized, language: Language): Said {
  return { text: inLanguage(text, language), lang: text[language] === undefined ? otherLanguage(language) : language };
}
