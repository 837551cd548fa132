import type { Language } from "../model/map.ts";

/** What can be done with a claim, as its menu has it. */
export interface CardMenuMessages {
  readonly name: (label: string) => string;
  readonly open: string;
  readonly fold: string;
  readonly unfold: string;
  readonly foldBranch: string;
  readonly unfoldBranch: string;
  readonly isolate: string;
  readonly copyLink: string;
  readonly copyClaim: string;
}

/** The words of a claim's menu in each language. */
export const cardMenuMessages: Readonly<Record<Language, CardMenuMessages>> = {
  "zh-Hant": {
    name: (label) => `「${label}」的選單`,
    open: "打開出處",
    fold: "摺起",
    unfold: "展開",
    foldBranch: "摺起整枝",
    unfoldBranch: "展開整枝",
    isolate: "只看這一枝",
    copyLink: "複製連結",
    copyClaim: "複製論點",
  },
  en: {
    name: (label) => `Menu of “${label}”`,
    open: "Open its source",
    fold: "Fold",
    unfold: "Unfold",
    foldBranch: "Fold the whole branch",
    unfoldBranch: "Unfold the whole branch",
    isolate: "See this branch alone",
    copyLink: "Copy link",
    copyClaim: "Copy claim",
  },
};
