import type { Language } from "./map.ts";

/** The language a text of the original is written in, as far as its script tells. */
export function languageOf(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? "zh-Hant" : "en";
}
