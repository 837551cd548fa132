import type { Language } from "../model/map.ts";

/** What stands before and after the part of a long text that is shown. */
interface LongTextWords {
  readonly earlier: string;
  readonly later: string;
}

/** The words around a part of a long text, by language. */
export const longTextWords: Readonly<Record<Language, LongTextWords>> = {
  "zh-Hant": { earlier: "顯示前面的文字", later: "顯示後面的文字" },
  en: { earlier: "Show the text before this", later: "Show the text after this" },
};
