import type { Language } from "../model/map.ts";

/** What is said of keys that are single letters, as long as they are commands, and where they are switched off. */
export const letterKeyNotes: Readonly<Record<Language, Readonly<Record<"on" | "off", string>>>> = {
  "zh-Hant": {
    on: "單獨的字母和數字鍵，只在地圖、大綱或面板取得焦點時有效。在大綱裡，字母鍵會跳到以它開頭的論點。",
    off: "單鍵快速鍵已關閉：單獨的字母、數字和符號鍵現在沒有作用。在選單裡可以再打開。",
  },
  en: {
    on: "Letters and digits alone work only while the map, the outline or the panel has the focus. In the outline, letters lead to the claim that begins with them.",
    off: "Single-key shortcuts are off: letters, digits and signs alone do nothing now. The menu switches them on again.",
  },
};
