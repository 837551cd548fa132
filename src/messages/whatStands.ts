import type { Language } from "../model/map.ts";
import { type VerdictWord, verdictWords } from "./verdictWords.ts";

type VerdictCounts = Readonly<Record<VerdictWord, number>>;
/** Whether reasons count for a verdict, or objections alone. */
type SupportWord = "needs-one" | "attack-only";

/** Every word of the interface about which claims stand, and how strong they are. */
export interface WhatStandsMessages {
  readonly name: string;
  readonly commands: Readonly<Record<"whatStands" | "objectionsOnly" | "cruxes" | "expert", string>>;
  readonly show: string;
  readonly end: string;
  /** How many there are, by the map as it is or by a what-if. */
  readonly counts: (counts: VerdictCounts, isWhatIf: boolean) => string;
  /** One verdict and how many claims have it. */
  readonly counted: (verdict: VerdictWord, count: number) => string;
  readonly objectionsOnly: string;
  readonly objectionsOnlyHint: string;
  readonly cruxes: string;
  readonly expert: string;
  /** What the words mean, and what they do not. */
  readonly meaning: {
    readonly name: string;
    readonly rules: Readonly<Record<SupportWord, string>>;
    readonly not: string;
  };
  /** Over a key: what is read off the map, and by which reading. */
  readonly heading: (support: SupportWord, isWhatIf: boolean) => string;
  /** The rows of a key, by the reading. */
  readonly legend: Readonly<Record<SupportWord, Readonly<Record<VerdictWord, string>>>>;
  /** On a picture and in its description. */
  readonly caption: (counts: VerdictCounts, support: SupportWord, isWhatIf: boolean) => string;
  /** As the last part of a card's name. */
  readonly spoken: (isWhatIf: boolean) => Readonly<Record<VerdictWord, string>>;
  /** Said when it is put on the map, and when it is taken off. */
  readonly shown: (counts: VerdictCounts, support: SupportWord, isWhatIf: boolean) => string;
  readonly ended: string;
  /** By what it is: the map as it is, or a what-if. */
  readonly by: (isWhatIf: boolean) => string;
  readonly aside: { readonly close: string };
  /** Where an answer is not there: why, and what asks for it again. */
  readonly unanswered: Readonly<Record<"asked" | "tooLong" | "failed", string>> & { readonly again: string };
}

const verdicts = ["stands", "falls", "open"] as const;

const zhHant: WhatStandsMessages = {
  name: "推算",
  commands: {
    whatStands: "推算哪些論點站得住，或收起",
    objectionsOnly: "推算時只看反駁，或也看理由",
    cruxes: "看辯論的關鍵在哪裡",
    expert: "用別的方法推算（進階）",
  },
  show: "推算哪些站得住",
  end: "收起推算",
  counts: (counts, isWhatIf) =>
    `${zhBy(isWhatIf)}：${verdicts.map((verdict) => zhCounted(verdict, counts[verdict])).join("、")}`,
  counted: zhCounted,
  objectionsOnly: "只看反駁",
  objectionsOnlyHint: "不要求論點有站得住的理由",
  cruxes: "關鍵",
  expert: "進階",
  meaning: {
    name: "這是什麼意思",
    rules: {
      "needs-one":
        "反駁它的都站不住，而且（有理由的話）至少一個理由站得住，論點才站得住。有反駁站得住，或理由全倒，就站不住。繞成一圈、互相等待的，是未定。",
      "attack-only": "反駁它的都站不住，論點就站得住；有反駁站得住，就站不住。繞成一圈、互相等待的，是未定。理由不算。",
    },
    not: "這只是從圖上的關係推算出來的結果，不判斷真假，也不是票數。",
  },
  heading: (support, isWhatIf) =>
    `${zhBy(isWhatIf)}（${support === "attack-only" ? "只看反駁" : "也看理由"}），不判斷真假`,
  legend: {
    "needs-one": {
      stands: "反駁全倒；若有理由，至少一個站得住",
      falls: "只要一個反駁站得住，或理由全倒",
      open: "繞成一圈，互相等待",
    },
    "attack-only": {
      stands: "反駁全倒",
      falls: "只要一個反駁站得住",
      open: "繞成一圈，互相等待",
    },
  },
  caption: (counts, support, isWhatIf) =>
    `${zhBy(isWhatIf)}${support === "attack-only" ? "（只看反駁）" : ""}：${verdicts.map((verdict) => zhCounted(verdict, counts[verdict])).join("、")}`,
  spoken: (isWhatIf) => (isWhatIf ? zhSpokenWhatIf : zhSpoken),
  shown: (counts, support, isWhatIf) => `${zhHant.caption(counts, support, isWhatIf)}。不判斷真假。`,
  ended: "推算收起來了。",
  by: zhBy,
  aside: { close: "關閉" },
  unanswered: {
    asked: "正在推算。",
    tooLong: "五秒內算不完，所以不顯示。",
    failed: "這裡推算不了，原因不在這張地圖。",
    again: "再算一次",
  },
};

function zhBy(isWhatIf: boolean): string {
  return isWhatIf ? "照這個假如推算" : "照這張地圖推算";
}

const zhSpoken = { stands: "推算：站得住。", falls: "推算：站不住。", open: "推算：未定。" };
const zhSpokenWhatIf = { stands: "照假如推算：站得住。", falls: "照假如推算：站不住。", open: "照假如推算：未定。" };

function zhCounted(verdict: VerdictWord, count: number): string {
  return `${count} 個${verdictWords["zh-Hant"][verdict]}`;
}

const en: WhatStandsMessages = {
  name: "What stands",
  commands: {
    whatStands: "Show which claims stand, or hide it",
    objectionsOnly: "Let objections alone decide, or reasons too",
    cruxes: "See where the debate turns",
    expert: "Evaluate by other definitions (for experts)",
  },
  show: "Show what stands",
  end: "Hide what stands",
  counts: (counts, isWhatIf) => `${enBy(isWhatIf)}: ${enCounts(counts)}`,
  counted: enCounted,
  objectionsOnly: "Objections only",
  objectionsOnlyHint: "A claim needs no reason that stands",
  cruxes: "Where it turns",
  expert: "Expert",
  meaning: {
    name: "What this means",
    rules: {
      "needs-one":
        "A claim stands when all objections to it fall and, if it has reasons, one of them stands. It falls when an objection stands or all its reasons fall. It is open when claims wait for each other in a circle.",
      "attack-only":
        "A claim stands when all objections to it fall, and falls when one stands. It is open when claims wait for each other in a circle. Reasons do not count.",
    },
    not: "This is only what follows from the relations on the map. It does not say what is true, and it is not a vote.",
  },
  heading: (support, isWhatIf) =>
    `What follows from this ${isWhatIf ? "what-if" : "map"} (${support === "attack-only" ? "objections only" : "reasons count"}), not what is true`,
  legend: {
    "needs-one": {
      stands: "all objections fall; a reason stands, if any",
      falls: "any one objection stands, or all reasons fall",
      open: "claims wait for each other in a circle",
    },
    "attack-only": {
      stands: "all objections fall",
      falls: "any one objection stands",
      open: "claims wait for each other in a circle",
    },
  },
  caption: (counts, support, isWhatIf) =>
    `What follows from this ${isWhatIf ? "what-if" : "map"}${support === "attack-only" ? " (objections only)" : ""}: ${enCounts(counts)}`,
  spoken: (isWhatIf) => (isWhatIf ? enSpokenWhatIf : enSpoken),
  shown: (counts, support, isWhatIf) => `${en.caption(counts, support, isWhatIf)}. It does not say what is true.`,
  ended: "What stands is hidden.",
  by: enBy,
  aside: { close: "Close" },
  unanswered: {
    asked: "Being worked out.",
    tooLong: "This takes longer than five seconds, so it is not shown.",
    failed: "This could not be worked out; that is not the fault of the map.",
    again: "Try again",
  },
};

function enBy(isWhatIf: boolean): string {
  return isWhatIf ? "By this what-if" : "By this map";
}

const enSpoken = { stands: "By this map: stands.", falls: "By this map: falls.", open: "By this map: open." };
const enSpokenWhatIf = {
  stands: "By this what-if: stands.",
  falls: "By this what-if: falls.",
  open: "By this what-if: open.",
};

function enCounts(counts: VerdictCounts): string {
  return verdicts.map((verdict) => enCounted(verdict, counts[verdict])).join(", ");
}

function enCounted(verdict: VerdictWord, count: number): string {
  const words =
    count === 1
      ? { stands: "stands", falls: "falls", open: "is open" }
      : { stands: "stand", falls: "fall", open: "are open" };
  return `${count} ${words[verdict]}`;
}

/** The words about what stands, in each language. */
export const whatStandsMessages: Readonly<Record<Language, WhatStandsMessages>> = { "zh-Hant": zhHant, en };
