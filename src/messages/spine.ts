import type { Language } from "../model/map.ts";

/** What the way back to the question is called, while the question is out of sight. */
export const backToQuestion: Readonly<Record<Language, (question: string) => string>> = {
  "zh-Hant": (question) => `回到問題：${question}`,
  en: (question) => `Back to the question: ${question}`,
};
