import type { Language } from "../model/map.ts";

/** Every word of the search. */
export interface SearchMessages {
  readonly title: string;
  readonly cancel: string;
  readonly results: string;
  /** The headings of what is listed. */
  readonly groups: Readonly<Record<"camps" | "claims" | "voices" | "commands" | "ways", string>>;
  /** The same where nothing has all the words. */
  readonly near: Readonly<Record<"claims" | "voices", string>>;
  readonly firstOf: (shown: number) => string;
  /** What the signs at the beginning of a query look for. */
  readonly ways: Readonly<Record<"voices" | "commands", string>>;
  readonly nothing: (query: string) => string;
  readonly nothingHint: string;
  readonly found: (counts: { readonly claims: number; readonly voices: number; readonly commands: number }) => string;
  readonly preparing: string;
  readonly seeking: string;
  readonly claimsOf: (count: number) => string;
  /** What is said before and after the words that were found, by where they stand. */
  readonly evidence: Readonly<Record<"phrase" | "gloss" | "gist" | "tag" | "passage", readonly [string, string]>>;
  /** Between a claim and the word by which it bears on another. */
  readonly because: string;
  readonly but: string;
  readonly keys: Readonly<Record<"move" | "go" | "source", string>>;
  readonly withoutText: string;
  readonly withText: string;
}

const zhHant: SearchMessages = {
  title: "搜尋",
  cancel: "取消",
  results: "搜尋結果",
  groups: { camps: "立場", claims: "論點", voices: "回答", commands: "指令", ways: "也可以" },
  near: { claims: "最接近的論點", voices: "最接近的回答" },
  firstOf: (shown) => `先列 ${shown} 個`,
  ways: { voices: "只找回答", commands: "找指令" },
  nothing: (query) => `找不到「${query}」`,
  nothingHint: "少打幾個字，或換個說法；簡體、英文也找得到。",
  found: ({ claims, voices, commands }) => `${claims} 個論點，${voices} 則回答，${commands} 個指令`,
  preparing: "正在準備搜尋…",
  seeking: "搜尋中…",
  claimsOf: (count) => `${count} 個論點`,
  evidence: {
    phrase: ["鍵語「", "」"],
    gloss: ["鍵語英譯「", "」"],
    gist: ["轉述：", ""],
    tag: ["標記：", ""],
    passage: ["原文：「", "」"],
  },
  because: "因",
  but: "但",
  keys: { move: "移動", go: "前往", source: "前往並讀出處" },
  withoutText: "未附原文：只搜論點、轉述、鍵語、標記",
  withText: "也搜附上的原文；它只留在這部裝置",
};

const en: SearchMessages = {
  title: "Search",
  cancel: "Cancel",
  results: "Results",
  groups: { camps: "Camps", claims: "Claims", voices: "Answers", commands: "Commands", ways: "You can also" },
  near: { claims: "Nearest claims", voices: "Nearest answers" },
  firstOf: (shown) => `first ${shown}`,
  ways: { voices: "Find answers alone", commands: "Find a command" },
  nothing: (query) => `Nothing found for “${query}”`,
  nothingHint: "Try fewer words, or others; Chinese in either script is found too.",
  found: ({ claims, voices, commands }) =>
    [plural(claims, "claim"), plural(voices, "answer"), plural(commands, "command")].join(", "),
  preparing: "Preparing the search …",
  seeking: "Searching …",
  claimsOf: (count) => plural(count, "claim"),
  evidence: {
    phrase: ["Key phrase “", "”"],
    gloss: ["Key phrase in English “", "”"],
    gist: ["Gist: ", ""],
    tag: ["Tag: ", ""],
    passage: ["Original: “", "”"],
  },
  because: "because",
  but: "but",
  keys: { move: "move", go: "go", source: "go and read its source" },
  withoutText: "No text attached: claims, gists, key phrases and tags only",
  withText: "The attached text is searched too; it stays on this device",
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words of the search, by language. */
export const searchMessages: Readonly<Record<Language, SearchMessages>> = { "zh-Hant": zhHant, en };
