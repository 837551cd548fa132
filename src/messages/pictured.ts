import type { Language } from "../model/map.ts";
import { type HeadlineCounts, headlineMessages } from "./headline.ts";

/** How much of a map a picture shows. */
export interface Pictured {
  readonly shown: number;
  /** Whether that is one branch by itself. */
  readonly isBranch: boolean;
  /** What is filtered, in a sentence that says how much that leaves. */
  readonly filtered?: string | undefined;
}

/** What stands under the question of a picture, of which nothing can be clicked: how much there is, and how much of that it shows. */
export function picturedSummary(counts: HeadlineCounts, pictured: Pictured, language: Language): readonly string[] {
  const { shown, isBranch, filtered } = pictured;
  const { claims } = counts;
  const [words, headline] = [picturedWords[language], headlineMessages[language]];
  if (isBranch) return [...headline.branch({ ...counts, shown }, ""), ...(filtered === undefined ? [] : [filtered])];
  if (filtered !== undefined) return [filtered, words.drawn(shown)];
  return headline.summary(counts, shown < claims ? words.folded(shown, claims - shown) : "");
}

interface PicturedWords {
  /** How many claims are drawn of a map that is filtered. */
  readonly drawn: (shown: number) => string;
  readonly folded: (shown: number, left: number) => string;
}

const picturedWords: Readonly<Record<Language, PicturedWords>> = {
  "zh-Hant": {
    drawn: (shown) => `這裡畫出 ${shown} 個論點。`,
    folded: (shown, left) => `這裡畫出 ${shown} 個論點，${left === 1 ? "另一個" : "其餘"}摺起。`,
  },
  en: {
    drawn: (shown) => `${shown} ${shown === 1 ? "claim is" : "claims are"} drawn here.`,
    folded: (shown, left) =>
      `${shown} ${shown === 1 ? "is" : "are"} drawn here, the ${left === 1 ? "other one" : "others"} folded away.`,
  },
};
