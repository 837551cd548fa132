import type { Language } from "../model/map.ts";

/** What is said of a link that does not lead where it says. */
export interface AstrayWords {
  readonly otherMap: (id: string) => string;
  readonly noSuchClaim: string;
}

/** The words for links that lead nowhere, by language. */
export const astrayWords: Readonly<Record<Language, AstrayWords>> = {
  "zh-Hant": {
    otherMap: (id) => `這個連結指向另一張地圖「${id}」。開啟它的檔案，就會回到連結裡的畫面。`,
    noSuchClaim: "這個連結指向的，這張地圖裡沒有。",
  },
  en: {
    otherMap: (id) => `This link leads to another map, “${id}”. Open its file to see what the link shows.`,
    noSuchClaim: "What this link leads to is not on this map.",
  },
};
