import type { Language } from "../model/map.ts";

/** The words about whether one claim stands and how strong it is. */
interface ClaimVerdictWords {
  /** What opens the strength of a claim, which is not its verdict. */
  readonly reckoning: string;
  readonly strength: string;
  readonly percent: (strength: number) => string;
  readonly base: (weight: number, isGiven: boolean) => string;
  readonly raised: string;
  readonly lowered: string;
  /** Before a premise that bears only together with the one above it. */
  readonly together: string;
  /** What the figure beside each of these is, and why it may be more than 1. */
  readonly carries: string;
  /** Whether an open claim holds however the circles are resolved. */
  readonly held: Readonly<Record<"every" | "some" | "none", string>>;
  /** How many more there are than those that are named. */
  readonly more: (count: number) => string;
  readonly unsettled: string;
  /** Right below the strength: what it is beside the verdict, and why the two may differ. */
  readonly apart: string;
  readonly note: string;
}

const zhHant: ClaimVerdictWords = {
  reckoning: "另一種算法：有多強",
  strength: "強度",
  percent: (strength) => `100 分裡的 ${Math.round(strength * 100)} 分`,
  base: (weight, isGiven) =>
    isGiven ? `註者給的底分是 ${twoDigits(weight)}。` : `底分是 ${twoDigits(weight)}：註者沒有另外給分。`,
  raised: "把它往上推的",
  lowered: "把它往下拉的",
  together: "合",
  carries:
    "旁邊的數字是它自己的強度（要一起才成立的看最弱的一個），推論被反駁的要扣；註者評為強的關係乘一倍半，所以可能超過 1，弱的減半。",
  held: {
    every: "不管循環怎麼解開，它都成立。",
    some: "循環有的解法裡它成立，有的不成立。",
    none: "能一起成立的論點，哪一組都沒有它。",
  },
  more: (count) => `還有 ${count} 個，影響較小`,
  unsettled: "強度算不穩：怎麼算都停不下來，所以不給數字。",
  apart:
    "和站不站得住是兩種算法：強度（0 到 1）把所有理由和反駁相抵，站不住的也算；站不站得住，一個站得住的反駁就能推翻。",
  note: "從地圖上的關係推算，不判斷真假。",
};

const en: ClaimVerdictWords = {
  reckoning: "Another reckoning: how strong it is",
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
    "The number beside each is its own strength (of those that count only together, that of the weakest), reduced where its inference is rebutted. A relation that the annotator marks as strong counts one and a half times, so the number may pass 1; a weak one counts half.",
  held: {
    every: "However the circles are resolved, it holds.",
    some: "It holds in some ways of resolving the circles, and not in others.",
    none: "No set of claims that hold together contains it.",
  },
  more: (count) => `and ${count} more that ${count === 1 ? "weighs" : "weigh"} less`,
  unsettled: "The strengths do not settle, so there is no number to show.",
  apart:
    "Another reckoning than the verdict: strength, from 0 to 1, sets all reasons against all objections, also those that fall; for the verdict, one objection that stands is enough to fall.",
  note: "What follows from the map’s relations. It does not say what is true.",
};

function twoDigits(strength: number): string {
  return strength.toFixed(2);
}

/** The words about whether one claim stands and how strong it is, by language. */
export const claimVerdictWords: Readonly<Record<Language, ClaimVerdictWords>> = { "zh-Hant": zhHant, en };
