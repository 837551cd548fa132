import type { Language } from "../model/map.ts";

/** What the signs of a picture mean, on its key. */
export interface LegendWords {
  readonly support: string;
  readonly rebut: string;
  /** The same where what is borne on stands above. */
  readonly supportAbove: string;
  readonly rebutAbove: string;
  readonly voice: string;
  /** Of signs that only some maps have. */
  readonly folded: string;
  readonly implicit: string;
  readonly elsewhere: string;
  readonly half: string;
}

const zhHant: LegendWords = {
  support: "因為　支持左邊的論點",
  rebut: "但是　反駁左邊的論點",
  supportAbove: "因為　支持上面的論點",
  rebutAbove: "但是　反駁上面的論點",
  voice: "第幾則回答；環色是立場，灰環未表態",
  folded: "摺起的：底下整枝的理由與反駁",
  implicit: "虛線框：文中沒有明說這層關係",
  elsewhere: "另有連線通往別處的論點",
  half: "採這個立場的回答；½ 是部分同意",
};

const en: LegendWords = {
  support: "because: supports the claim to its left",
  rebut: "but: rebuts the claim to its left",
  supportAbove: "because: supports the claim above",
  rebutAbove: "but: rebuts the claim above",
  voice: "answer; ring = camp, grey = no side",
  folded: "folded away: all in its branch",
  implicit: "dashed border: the link is not spelt out",
  elsewhere: "links to claims elsewhere",
  half: "answers in a camp; ½ = agrees in part",
};

/** The words of the key in each language. */
export const legendWords: Readonly<Record<Language, LegendWords>> = { "zh-Hant": zhHant, en };
