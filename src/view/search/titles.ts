import { type Claim, inLanguage, type Language, type Localized, type Voice } from "../../model/map.ts";

/** What a claim is listed as: its label, else its sentence. */
export function claimTitle(claim: Claim): Localized {
  return claim.label ?? claim.text;
}

/** What a voice is listed as: its name, and after a wide space its gist. */
export function voiceTitle({ name, gist = {} }: Voice): Localized {
  const titled = (language: Language) => `${inLanguage(name, language)}\u3000${inLanguage(gist, language)}`.trim();
  return { "zh-Hant": titled("zh-Hant"), en: titled("en") };
}
