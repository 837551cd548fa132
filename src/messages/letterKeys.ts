import type { Language } from "../model/map.ts";

/** What is said of keys that are single letters, as long as they are commands, and where they are switched off. */
export const letterKeyNotes: Readonly<Record<Language, Readonly<Record<"on" | "off", string>>>> = {
  "zh-Hant": {
    on: "在輸入欄裡打字時，單獨的字母和數字鍵不算指令。在大綱裡，字母鍵會跳到以它開頭的論點。",
    off: "單鍵快速鍵已關閉：單獨的字母、數字和符號鍵現在沒有作用。在選單裡可以再打開。",
  },
  en: {
    on: "Letters and digits alone are no commands while you type in a field. In the outline, letters lead to the claim that begins with them.",
    off: "Single-key shortcuts are off: letters, digits and signs alone do nothing now. The menu switches them on again.",
  },
};
