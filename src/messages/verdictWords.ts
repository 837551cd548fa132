import type { Language } from "../model/map.ts";

/** The three words of an evaluated map. */
export const verdictWords: Readonly<Record<Language, Readonly<Record<"stands" | "falls" | "open", string>>>> = {
  "zh-Hant": { stands: "站得住", falls: "站不住", open: "未定" },
  en: { stands: "Stands", falls: "Falls", open: "Open" },
};
