import type { Language } from "../model/map.ts";

/** What is said around the explanation of an issue's code. */
interface ExplainingWords {
  /** What the code is called where it opens its explanation. */
  readonly explain: (code: string) => string;
  readonly wrong: string;
  readonly right: string;
}

/** The words around the explanation of an issue's code, by language. */
export const explainingWords: Readonly<Record<Language, ExplainingWords>> = {
  "zh-Hant": { explain: (code) => `${code}：說明和例子`, wrong: "這樣不對：", right: "這樣才對：" },
  en: { explain: (code) => `${code}: what it means, with samples`, wrong: "Wrong:", right: "Right:" },
};
