import type { Language } from "../model/map.ts";

/** The words around a map that is written out: in the list of a picture's sources, as Markdown, on paper. */
export interface WrittenWords {
  /** The title of the list of sources. */
  readonly sources: string;
  /** Where a passage stands, from the name of its voice and its paragraph. */
  readonly place: (voice: string, paragraph: number | undefined) => string;
  /** What stands between a place and the words found there. */
  readonly colon: string;
  readonly quoted: (phrase: string) => string;
  /** What is added behind it in other words. */
  readonly aside: (gloss: string) => string;
}

const zhHant: WrittenWords = {
  sources: "出處",
  place: (voice, paragraph) => (paragraph === undefined ? voice : `${voice}，第 ${paragraph} 段`),
  colon: "：",
  quoted: (phrase) => `「${phrase}」`,
  aside: (gloss) => `（${gloss}）`,
};

const en: WrittenWords = {
  sources: "Sources",
  place: (voice, paragraph) => (paragraph === undefined ? voice : `${voice}, paragraph ${paragraph}`),
  colon: ": ",
  quoted: (phrase) => `“${phrase}”`,
  aside: (gloss) => ` (${gloss})`,
};

/** The words of what is written out, in each language. */
export const writtenWords: Readonly<Record<Language, WrittenWords>> = { "zh-Hant": zhHant, en };
