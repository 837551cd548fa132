import type { Language } from "../model/map.ts";

/** What is said where there is a newer version of the page. */
export const newerMessages: Readonly<
  Record<Language, Readonly<Record<"name" | "isThere" | "load" | "later", string>>>
> = {
  "zh-Hant": { name: "網頁有新版", isThere: "這個網頁有新版。", load: "重新載入", later: "稍後" },
  en: { name: "New version", isThere: "A new version of this page is ready.", load: "Reload", later: "Later" },
};
