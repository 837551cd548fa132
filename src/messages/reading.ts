import type { Language } from "../model/map.ts";

/** What is said of a file whose reading was stopped. */
export const tooSlow: Readonly<Record<Language, (fileName: string) => string>> = {
  "zh-Hant": (fileName) => `「${fileName}」讀得太久，已經停下。目前的地圖沒有變動。`,
  en: (fileName) => `Reading “${fileName}” took too long and was stopped. Your current map is unchanged.`,
};
