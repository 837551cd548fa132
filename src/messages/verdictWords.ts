import type { Language } from "../model/map.ts";

/** What becomes of a claim in an evaluated map. */
export type VerdictWord = "stands" | "falls" | "open";

/** The three words of an evaluated map. */
export const verdictWords: Readonly<Record<Language, Readonly<Record<VerdictWord, string>>>> = {
  "zh-Hant": { stands: "站得住", falls: "站不住", open: "未定" },
  en: { stands: "Stands", falls: "Falls", open: "Open" },
};
