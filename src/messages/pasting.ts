import type { Language } from "../model/map.ts";

/** What is said of a text that comes from the clipboard. */
interface PastingWords {
  readonly command: string;
  /** What stands for the name of a file that it has not. */
  readonly name: string;
  readonly nothing: string;
  readonly refused: string;
}

/** The words about a text from the clipboard, by language. */
export const pastingWords: Readonly<Record<Language, PastingWords>> = {
  "zh-Hant": {
    command: "開啟剪貼簿裡的文字",
    name: "貼上的文字",
    nothing: "剪貼簿裡沒有地圖，也沒有原文。複製一整份檔案的文字再試。",
    refused: "瀏覽器不讓網頁讀剪貼簿；請改按 Ctrl+V（Mac 是 ⌘V）。",
  },
  en: {
    command: "Open the text on the clipboard",
    name: "pasted text",
    nothing: "There is no map on the clipboard, and no original text. Copy the text of a whole file and try again.",
    refused: "The browser does not let the page read the clipboard; press Ctrl+V (⌘V on a Mac) instead.",
  },
};
