import type { Language } from "../model/map.ts";

/** What is said of a file that is no UTF-8, and of reading it in another encoding. */
interface EncodingWords {
  readonly choose: string;
  /** Each encoding with what it is mostly used for; the others have their names alone. */
  readonly names: Readonly<Record<string, string>>;
  readonly stays: string;
  readonly lines: (encoding: string) => string;
  readonly more: (lines: number) => string;
  readonly save: string;
  readonly open: (encoding: string) => string;
}

/** The words about reading a file in another encoding, by language. */
export const encodingWords: Readonly<Record<Language, EncodingWords>> = {
  "zh-Hant": {
    choose: "改用這個編碼讀",
    names: { big5: "Big5（繁體中文）", gb18030: "GB18030（簡體中文）", "windows-1252": "Windows-1252（西歐文字）" },
    stays: "看看哪一種讀起來通順。原來的檔案不會改動：開啟的是它的 UTF-8 副本。",
    lines: (encoding) => `用 ${encoding} 讀的樣子`,
    more: (lines) => `另外還有 ${lines} 行。`,
    save: "另存 UTF-8 副本",
    open: (encoding) => `用 ${encoding} 開啟`,
  },
  en: {
    choose: "Read it in this encoding",
    names: {
      big5: "Big5 (Traditional Chinese)",
      gb18030: "GB18030 (Simplified Chinese)",
      "windows-1252": "Windows-1252 (Western European)",
    },
    stays: "See in which it makes sense. The file itself stays as it is: a copy of it in UTF-8 is opened.",
    lines: (encoding) => `As ${encoding} it reads`,
    more: (lines) => (lines === 1 ? "One more line is affected." : `${lines} more lines are affected.`),
    save: "Save a copy in UTF-8",
    open: (encoding) => `Open as ${encoding}`,
  },
};
