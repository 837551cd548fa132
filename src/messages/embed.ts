import type { Language } from "../model/map.ts";

/** What is said of a map that stands within another page, by language. */
export const embedMessages: Readonly<Record<Language, { readonly open: string }>> = {
  "zh-Hant": { open: "開啟完整頁面" },
  en: { open: "Open the whole page" },
};
