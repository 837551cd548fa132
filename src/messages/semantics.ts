import type { Language } from "../model/map.ts";

/** The words about other definitions of what stands, for those who know them. */
interface SemanticsWords {
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
  /** Over strengths: that they are not the verdicts of the map. */
  readonly apart: string;
  readonly settled: (rounds: number) => string;
  readonly unsettled: string;
  readonly more: (count: number) => string;
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

/** What is called by the same name in all languages. */
const gradualNames = {
  "quadratic-energy": "Quadratic Energy",
  "df-quad": "DF-QuAD",
  euler: "Euler",
  mlp: "MLP",
  "h-categoriser": "h-categoriser",
} as const;

const zhHant: SemanticsWords = {
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
    ...gradualNames,
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
  apart: "強度是 0 到 1 的程度，和地圖上站不站得住是兩種算法：站不住的論點，強度也可能很高。",
  settled: (rounds) => (rounds === 1 ? "由下往上，算一次就定了" : `算了 ${rounds} 輪後穩定`),
  unsettled: "算不穩，所以不給數字。",
  more: (count) => `再列一些（還有 ${count} 個）`,
};

const en: SemanticsWords = {
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
    ...gradualNames,
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
  apart:
    "Strength is a degree from 0 to 1, another reckoning than the verdicts on the map: a claim that falls may have a high one.",
  settled: (rounds) => (rounds === 1 ? "Worked out once, from the leaves up" : `Settled after ${rounds} rounds`),
  unsettled: "It does not settle, so there is no number to show.",
  more: (count) => `Show more (${count} left)`,
};

/** The words about other definitions of what stands, for those who know them, by language. */
export const semanticsWords: Readonly<Record<Language, SemanticsWords>> = { "zh-Hant": zhHant, en };
