import type { Language } from "../model/map.ts";
import { type HeadlineCounts, headlineMessages } from "./headline.ts";

/** How much of a map a picture shows. */
export interface Pictured {
  readonly shown: number;
  /** Whether that is one branch by itself. */
  readonly isBranch: boolean;
}

/** What stands under the question of a picture, of which nothing can be clicked: how much there is, and how much of that it shows. */
export function picturedSummary(counts: HeadlineCounts, pictured: Pictured, language: Language): readonly string[] {
  const { shown, isBranch } = pictured;
  const { claims } = counts;
  const words = picturedWords[language];
  if (isBranch) return [words.branch(shown, claims)];
  return headlineMessages[language].summary(counts, shown < claims ? words.folded(shown, claims - shown) : "");
}

interface PicturedWords {
  readonly branch: (shown: number, claims: number) => string;
  readonly folded: (shown: number, left: number) => string;
}

const picturedWords: Readonly<Record<Language, PicturedWords>> = {
  "zh-Hant": {
    branch: (shown, claims) => `這裡只畫其中一枝：${claims} 個論點裡的 ${shown} 個。`,
    folded: (shown, left) => `這裡畫出 ${shown} 個論點，${left === 1 ? "另一個" : "其餘"}摺起。`,
  },
  en: {
    branch: (shown, claims) => `One branch by itself: ${shown} of ${claims} claims.`,
    folded: (shown, left) =>
      `${shown} ${shown === 1 ? "is" : "are"} drawn here, the ${left === 1 ? "other one" : "others"} folded away.`,
  },
};
