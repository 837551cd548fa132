import type { Language, RelationType } from "../model/map.ts";

/** How much is written out of how much there is. */
export interface WrittenCounts {
  readonly voices: number;
  readonly claims: number;
  readonly shown: number;
  readonly positions: number;
  readonly silent: number;
}

/** The words around a map that is written out: in the list of a picture's sources, as Markdown, on paper. */
export interface WrittenWords {
  /** The title of the list of sources. */
  readonly sources: string;
  readonly counts: (counts: WrittenCounts) => string;
  /** How a claim bears on the one above it. */
  readonly word: Readonly<Record<RelationType, string>>;
  /** By the numbers of the claims that bear together with it. */
  readonly together: (numbers: readonly string[]) => string;
  /** What an undercut is against, by numbers. */
  readonly step: (from: string, to: string) => string;
  /** A relation to elsewhere, by the number of what it bears on; `isStep`: on that claim's inference. */
  readonly link: (type: RelationType, number: string, isStep: boolean) => string;
  readonly folded: (claims: number) => string;
  /** How many claims under one a filter leaves out. */
  readonly leftOut: (claims: number) => string;
  readonly voices: (names: readonly string[]) => string;
  /** Where a passage stands, from the name of its voice and its paragraph. */
  readonly place: (voice: string, paragraph: number | undefined) => string;
  /** What stands between a place and the words found there. */
  readonly colon: string;
  readonly stop: string;
  /** What stands between two sentences. */
  readonly gap: string;
  readonly quoted: (phrase: string) => string;
  /** What is added behind it in other words. */
  readonly aside: (gloss: string) => string;
}

const zhHant: WrittenWords = {
  sources: "出處",
  counts: ({ voices, claims, shown, positions, silent }) =>
    [
      `${voices > 0 ? `${voices} 則回答，` : ""}${claims} 個論點，${positions} 種立場`,
      silent > 0 ? `，${silent} 則沒有表態` : "",
      shown < claims ? `；這裡列出 ${shown} 個論點。` : "。",
    ].join(""),
  word: { support: "因為", rebut: "但是" },
  together: (numbers) => `與 ${numbers.join("、")} 合起來`,
  step: (from, to) => `針對從 ${from} 到 ${to} 的推論`,
  link: (type, number, isStep) => `也${type === "support" ? "支持" : "反駁"} ${number}${isStep ? " 的推論" : ""}`,
  folded: (claims) => `另有 ${claims} 個論點摺起`,
  leftOut: (claims) => `另有 ${claims} 個論點不合篩選`,
  voices: (names) => names.join("、"),
  place: (voice, paragraph) => (paragraph === undefined ? voice : `${voice}，第 ${paragraph} 段`),
  colon: "：",
  stop: "。",
  gap: "",
  quoted: (phrase) => `「${phrase}」`,
  aside: (gloss) => `（${gloss}）`,
};

const en: WrittenWords = {
  sources: "Sources",
  counts: ({ voices, claims, shown, positions, silent }) =>
    [
      voices > 0 ? `${counted(voices, "answer")}, ` : "",
      `${counted(claims, "claim")}, ${counted(positions, "camp")}`,
      silent > 0 ? `; ${silent} ${silent === 1 ? "takes" : "take"} no side` : "",
      shown < claims ? `; ${shown} ${shown === 1 ? "claim is" : "claims are"} listed here.` : ".",
    ].join(""),
  word: { support: "Because", rebut: "But" },
  together: (numbers) => `together with ${numbers.join(", ")}`,
  step: (from, to) => `against the step from ${from} to ${to}`,
  link: (type, number, isStep) =>
    `also ${type === "support" ? "supports" : "rebuts"} ${isStep ? "the step from " : ""}${number}`,
  folded: (claims) => `${counted(claims, "more claim")} folded away`,
  leftOut: (claims) => `${counted(claims, "more claim")} left out by the filter`,
  voices: (names) => names.join(", "),
  place: (voice, paragraph) => (paragraph === undefined ? voice : `${voice}, paragraph ${paragraph}`),
  colon: ": ",
  stop: ".",
  gap: " ",
  quoted: (phrase) => `“${phrase}”`,
  aside: (gloss) => ` (${gloss})`,
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words of what is written out, in each language. */
export const writtenWords: Readonly<Record<Language, WrittenWords>> = { "zh-Hant": zhHant, en };
