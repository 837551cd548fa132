import type { Language } from "../model/map.ts";
import { listed } from "./fates.ts";

/** The words about where the debate turns. */
interface CruxWords {
  readonly title: string;
  readonly lead: string;
  readonly changes: (count: number) => string;
  /** Before the names of positions that change too. */
  readonly among: (count: number) => string;
  readonly camps: (names: readonly string[]) => string;
  readonly contested: string;
  readonly between: (reliedOnBy: string, attackedBy: string) => string;
  readonly none: string;
  readonly note: string;
  readonly step: (place: number, count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly list: string;
}

const zhHant: CruxWords = {
  title: "這場辯論的關鍵",
  lead: "哪個論點不成立，結果會變得最多。",
  changes: (count) => `假如它不成立，另外 ${count} 個論點的推算結果會變`,
  among: (count) => (count === 1 ? "，那就是立場" : "，包括立場"),
  camps: (names) => names.map((name) => `「${name}」`).join("、"),
  contested: "一邊靠它、另一邊反對它",
  between: (reliedOnBy, attackedBy) => `${reliedOnBy}靠它，${attackedBy}反對它`,
  none: "不管哪個論點不成立，別的結果都不變。",
  note: "從地圖上的關係推算，不判斷真假。點一個論點，就能一個一個看下去。",
  step: (place, count) => `關鍵 ${place} / ${count}`,
  previous: "上一個關鍵",
  next: "下一個關鍵",
  list: "回到關鍵清單",
};

const en: CruxWords = {
  title: "Where the debate turns",
  lead: "The claims that change most if they are false.",
  changes: (count) => `If it is false, ${count === 1 ? "one other verdict changes" : `${count} other verdicts change`}`,
  among: (count) => (count === 1 ? ", that of " : ", among them "),
  camps: (names) => listed(names.map((name) => `“${name}”`)),
  contested: "One camp leans on it, another attacks it",
  between: (reliedOnBy, attackedBy) => `Leaning on it: ${reliedOnBy}. Against it: ${attackedBy}.`,
  none: "Whichever claim is false, no other verdict changes.",
  note: "What follows from the map’s relations; it does not say what is true. Follow a claim to walk through them one by one.",
  step: (place, count) => `${place} of ${count}`,
  previous: "Previous crux",
  next: "Next crux",
  list: "Back to the list",
};

/** The words about where the debate turns, by language. */
export const cruxWords: Readonly<Record<Language, CruxWords>> = { "zh-Hant": zhHant, en };
