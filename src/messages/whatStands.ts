import type { Language } from "../model/map.ts";
import { listed } from "./fates.ts";
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
  readonly aside: { readonly close: string };
  /** Where the debate turns. */
  readonly crux: {
    readonly title: string;
    readonly lead: string;
    readonly changes: (count: number) => string;
    /** Before the names of positions that change too. */
    readonly among: (count: number) => string;
    readonly camps: (names: readonly string[]) => string;
    readonly contested: string;
    readonly between: (reliedOnBy: string, attackedBy: string) => string;
    readonly more: (count: number) => string;
    readonly none: string;
    readonly note: string;
    readonly step: (place: number, count: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly list: string;
  };
  /** Where an answer is not there: why, and what asks for it again. */
  readonly unanswered: Readonly<Record<"asked" | "tooLong" | "failed", string>> & { readonly again: string };
  /** Other definitions, for those who know them. */
  readonly semantics: {
    readonly title: string;
    readonly lead: string;
    readonly semantics: string;
    readonly sets: string;
    readonly degrees: string;
    readonly support: string;
    readonly names: Readonly<Record<SemanticsWord, string>>;
    readonly about: Readonly<Record<SemanticsWord, string>>;
    readonly supports: Readonly<Record<ReadingWord, string>>;
    /** What each way to read supports means, and what it makes of steps that are linked or undercut. */
    readonly aboutSupports: Readonly<Record<ReadingWord, string>>;
    readonly found: (count: number, how: { readonly isWhole: boolean; readonly isGivenUp: boolean }) => string;
    readonly inEvery: (count: number) => string;
    readonly inSome: (count: number) => string;
    readonly set: (place: number, count: number) => string;
    readonly settled: (rounds: number) => string;
    readonly unsettled: string;
    readonly more: (count: number) => string;
  };
  /** Of one claim, in the panel. */
  readonly ofClaim: {
    readonly heading: (isWhatIf: boolean) => string;
    readonly strength: string;
    readonly percent: (strength: number) => string;
    readonly base: (weight: number, isGiven: boolean) => string;
    readonly raised: string;
    readonly lowered: string;
    /** Before a premise that bears only together with the one above it. */
    readonly together: string;
    /** What the figure beside each of these is. */
    readonly carries: string;
    /** Whether an open claim holds however the circles are resolved. */
    readonly held: Readonly<Record<"every" | "some" | "none", string>>;
    /** How many more there are than those that are named. */
    readonly more: (count: number) => string;
    readonly unsettled: string;
    /** That verdict and strength may differ. */
    readonly apart: string;
    readonly note: string;
  };
}

type ReadingWord = "attack-only" | "needs-one" | "deductive" | "necessary";

type SemanticsWord =
  | "grounded"
  | "complete"
  | "preferred"
  | "stable"
  | "semi-stable"
  | "ideal"
  | "quadratic-energy"
  | "df-quad"
  | "euler"
  | "mlp"
  | "h-categoriser";

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
  aside: { close: "關閉" },
  crux: {
    title: "這場辯論的關鍵",
    lead: "哪個論點不成立，結果會變得最多。",
    changes: (count) => `假如它不成立，另外 ${count} 個論點的推算結果會變`,
    among: (count) => (count === 1 ? "，那就是立場" : "，包括立場"),
    camps: (names) => names.map((name) => `「${name}」`).join("、"),
    contested: "一邊靠它、另一邊反對它",
    between: (reliedOnBy, attackedBy) => `${reliedOnBy}靠它，${attackedBy}反對它`,
    more: (count) => `還有 ${count} 個，牽動得較少。`,
    none: "不管哪個論點不成立，別的結果都不變。",
    note: "從地圖上的關係推算，不判斷真假。點一個論點，就能一個一個看下去。",
    step: (place, count) => `關鍵 ${place} / ${count}`,
    previous: "上一個關鍵",
    next: "下一個關鍵",
    list: "回到關鍵清單",
  },
  unanswered: {
    asked: "正在推算。",
    tooLong: "五秒內算不完，所以不顯示。",
    failed: "這裡推算不了，原因不在這張地圖。",
    again: "再算一次",
  },
  semantics: {
    title: "換個方法推算",
    lead: "給熟悉論證理論的人。地圖上顯示的是 grounded。",
    semantics: "定義",
    sets: "哪些論點可以一起成立",
    degrees: "每個論點有多強",
    support: "怎麼看「支持」",
    names: {
      grounded: "grounded（最謹慎）",
      complete: "complete（完整）",
      preferred: "preferred（盡量多）",
      stable: "stable（沒有未定）",
      "semi-stable": "semi-stable（未定最少）",
      ideal: "ideal（理想）",
      "quadratic-energy": "Quadratic Energy",
      "df-quad": "DF-QuAD",
      euler: "Euler",
      mlp: "MLP",
      "h-categoriser": "h-categoriser",
    },
    about: {
      grounded: "只收非收不可的論點；永遠恰好一組（Dung 1995）。",
      complete: "每一組都防得住自己，而且收下所有防得住的（Dung 1995）。",
      preferred: "防得住自己、再也加不下的組合（Dung 1995）。",
      stable: "組外的每個論點都被組內排除，一個未定也不留；可能一組也沒有（Dung 1995）。",
      "semi-stable": "未定的論點最少的組合（Verheij 1996；Caminada 2006）。",
      ideal: "每個 preferred 都接受、又防得住自己的最大一組（Dung、Mancarella、Toni 2007）。",
      "quadratic-energy": "理由與反駁的強度相加減，再換成 0 到 1（Potyka 2018）。面板裡用的就是它。",
      "df-quad": "理由與反駁各自合併，再比較（Rago 等 2016）。",
      euler: "以指數函數換算（Amgoud、Ben-Naim 2017）。",
      mlp: "像神經網路的一個節點（Potyka 2021）。",
      "h-categoriser": "只看反駁，不算理由（Besnard、Hunter 2001）。",
    },
    supports: {
      "attack-only": "不算",
      "needs-one": "至少要有一個理由站得住",
      deductive: "理由成立，結論就成立",
      necessary: "結論成立，理由就得成立",
    },
    aboutSupports: {
      "attack-only": "只看反駁（Dung 1995）。",
      "needs-one": "有理由的論點，至少要有一個理由站得住（Nouioua、Risch 2011）。地圖上的推算就是這樣看。",
      deductive:
        "反駁結論，也就反駁了它的理由（Boella 等 2010）。要合起來看的理由、推論被反駁的理由，只有整步才蘊涵結論：倒的是這一步，不是其中哪一個理由。",
      necessary: "理由倒了，結論就倒（Nouioua、Risch 2010）。要合起來看的理由，一個都不能少。",
    },
    found: (count, { isWhole, isGivenUp }) => {
      if (isWhole) return count === 0 ? "一組也沒有（這和「空的一組」不同）" : `共 ${count} 組`;
      return isGivenUp ? `算得太久，沒有算完：找到 ${count} 組，也許還有` : `超過 ${count} 組`;
    },
    inEvery: (count) => `每一組都有：${count} 個`,
    inSome: (count) => `只在某些組裡：${count} 個`,
    set: (place, count) => `第 ${place} 組，共 ${count} 個；下面列出不是每組都有的`,
    settled: (rounds) => (rounds === 1 ? "由下往上，算一次就定了" : `算了 ${rounds} 輪後穩定`),
    unsettled: "算不穩，所以不給數字。",
    more: (count) => `再列一些（還有 ${count} 個）`,
  },
  ofClaim: {
    heading: zhBy,
    strength: "強度",
    percent: (strength) => `100 分裡的 ${Math.round(strength * 100)} 分`,
    base: (weight, isGiven) =>
      isGiven ? `註者給的底分是 ${twoDigits(weight)}。` : `底分是 ${twoDigits(weight)}：註者沒有另外給分。`,
    raised: "把它往上推的",
    lowered: "把它往下拉的",
    together: "合",
    carries:
      "旁邊的數字是它帶過來的強度：要一起才成立的看最弱的一個，推論被反駁的要扣；註者評為強的關係乘一倍半，弱的減半。",
    held: {
      every: "不管循環怎麼解開，它都成立。",
      some: "循環有的解法裡它成立，有的不成立。",
      none: "能一起成立的論點，哪一組都沒有它。",
    },
    more: (count) => `還有 ${count} 個，影響較小`,
    unsettled: "強度算不穩：怎麼算都停不下來，所以不給數字。",
    apart: "站不站得住和強度是兩種算法：只要有一個反駁站得住，再強的論點也算站不住。",
    note: "從地圖上的關係推算，不判斷真假。",
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
  aside: { close: "Close" },
  crux: {
    title: "Where the debate turns",
    lead: "The claims that change most if they are false.",
    changes: (count) =>
      `If it is false, ${count === 1 ? "one other verdict changes" : `${count} other verdicts change`}`,
    among: (count) => (count === 1 ? ", that of " : ", among them "),
    camps: (names) => listed(names.map((name) => `“${name}”`)),
    contested: "One camp leans on it, another attacks it",
    between: (reliedOnBy, attackedBy) => `Leaning on it: ${reliedOnBy}. Against it: ${attackedBy}.`,
    more: (count) => `${count} more turn less.`,
    none: "Whichever claim is false, no other verdict changes.",
    note: "What follows from the map’s relations; it does not say what is true. Follow a claim to walk through them one by one.",
    step: (place, count) => `${place} of ${count}`,
    previous: "Previous crux",
    next: "Next crux",
    list: "Back to the list",
  },
  unanswered: {
    asked: "Being worked out.",
    tooLong: "This takes longer than five seconds, so it is not shown.",
    failed: "This could not be worked out; that is not the fault of the map.",
    again: "Try again",
  },
  semantics: {
    title: "By other definitions",
    lead: "For those who know argumentation theory. The map itself shows the grounded labels.",
    semantics: "Definition",
    sets: "Which claims can be held together",
    degrees: "How strong each claim is",
    support: "What a support means",
    names: {
      grounded: "Grounded",
      complete: "Complete",
      preferred: "Preferred",
      stable: "Stable",
      "semi-stable": "Semi-stable",
      ideal: "Ideal",
      "quadratic-energy": "Quadratic Energy",
      "df-quad": "DF-QuAD",
      euler: "Euler",
      mlp: "MLP",
      "h-categoriser": "h-categoriser",
    },
    about: {
      grounded: "Only what must be accepted; always exactly one set (Dung 1995).",
      complete: "Sets that defend themselves and hold all that they defend (Dung 1995).",
      preferred: "Sets that defend themselves and can take no more (Dung 1995).",
      stable: "Sets that rule out every claim outside and leave none open; there may be none (Dung 1995).",
      "semi-stable": "The sets that leave least open (Verheij 1996; Caminada 2006).",
      ideal: "The largest set that defends itself within every preferred one (Dung, Mancarella and Toni 2007).",
      "quadratic-energy": "Reasons less objections, brought between 0 and 1 (Potyka 2018). The panel uses this one.",
      "df-quad": "Reasons and objections joined apart, then compared (Rago and others 2016).",
      euler: "By an exponential (Amgoud and Ben-Naim 2017).",
      mlp: "As one node of a neural network would (Potyka 2021).",
      "h-categoriser": "Objections alone; reasons do not count (Besnard and Hunter 2001).",
    },
    supports: {
      "attack-only": "Nothing",
      "needs-one": "At least one reason must stand",
      deductive: "If the reason holds, so does the claim",
      necessary: "If the claim holds, so must the reason",
    },
    aboutSupports: {
      "attack-only": "Objections alone decide (Dung 1995).",
      "needs-one":
        "A claim that has reasons stands only while one of them does (Nouioua and Risch 2011). This is how the map is evaluated.",
      deductive:
        "An objection to a conclusion counts against its reasons too (Boella et al. 2010). Linked reasons, and those whose step is undercut, imply the conclusion only as a whole: the objection defeats the step, not any one of them.",
      necessary: "A claim falls with any of its reasons (Nouioua and Risch 2010). Of linked reasons all are needed.",
    },
    found: (count, { isWhole, isGivenUp }) => {
      if (isGivenUp) return `Given up, for it takes too long: ${count} found, perhaps there are more`;
      if (!isWhole) return `More than ${count} sets`;
      if (count === 0) return "No set at all (which is not the same as one empty set)";
      return count === 1 ? "One set" : `${count} sets`;
    },
    inEvery: (count) => `Holds in every one: ${count}`,
    inSome: (count) => `Holds in some only: ${count}`,
    set: (place, count) => `Set ${place}: ${count} claims; listed are those not in every set`,
    settled: (rounds) => (rounds === 1 ? "Worked out once, from the leaves up" : `Settled after ${rounds} rounds`),
    unsettled: "It does not settle, so there is no number to show.",
    more: (count) => `Show more (${count} left)`,
  },
  ofClaim: {
    heading: enBy,
    strength: "Strength",
    percent: (strength) => `${Math.round(strength * 100)} of 100`,
    base: (weight, isGiven) =>
      isGiven
        ? `The annotator gives it ${twoDigits(weight)} to begin with.`
        : `It begins at ${twoDigits(weight)}: the annotator gives it no other.`,
    raised: "What raises it",
    lowered: "What lowers it",
    together: "with",
    carries:
      "Beside each: what it brings. That is its strength (of linked ones the weakest), less what undercuts it; half as much again where the relation is marked strong, half where weak.",
    held: {
      every: "However the circles are resolved, it holds.",
      some: "It holds in some ways of resolving the circles, and not in others.",
      none: "No set of claims that hold together contains it.",
    },
    more: (count) => `and ${count} more that ${count === 1 ? "weighs" : "weigh"} less`,
    unsettled: "The strengths do not settle, so there is no number to show.",
    apart: "Verdict and strength are two measures: one objection that stands makes a claim fall, however strong it is.",
    note: "What follows from the map’s relations. It does not say what is true.",
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

function twoDigits(strength: number): string {
  return strength.toFixed(2);
}

/** The words about what stands, in each language. */
export const whatStandsMessages: Readonly<Record<Language, WhatStandsMessages>> = { "zh-Hant": zhHant, en };
