import type { Language } from "../model/map.ts";

/** How much a picture shows, for its description. */
export interface PictureCounts {
  readonly voices: number;
  readonly claims: number;
  readonly shown: number;
  readonly positions: number;
  /** Voices that take no side. */
  readonly silent: number;
}

/** The words on a picture and about it. */
export interface PictureWords {
  /** What stands in the disc of a support; absent where the sign is drawn. */
  readonly because?: string;
  /** What stands in the diamond of a rebut; absent where the sign is drawn. */
  readonly but?: string;
  readonly legend: {
    readonly support: string;
    readonly rebut: string;
    readonly voice: string;
  };
  /** What the picture shows and how it is read, for those who do not see it. */
  readonly description: (counts: PictureCounts) => string;
}

const zhHant: PictureWords = {
  because: "因",
  but: "但",
  legend: {
    support: "因為　支持左邊的論點",
    rebut: "但是　反駁左邊的論點",
    voice: "第幾則回答；環色是立場，灰環未表態",
  },
  description: ({ voices, claims, shown, positions, silent }) =>
    [
      `${voices} 則回答，${claims} 個論點，${positions} 種立場`,
      silent > 0 ? `，${silent} 則沒有表態` : "",
      shown < claims ? `；圖上展開 ${shown} 個論點。` : "。",
      "由左往右讀：立場在左，理由與反駁在右。圓形和實線是因為，菱形和虛線是但是。",
    ].join(""),
};

const en: PictureWords = {
  legend: {
    support: "because: supports the claim to its left",
    rebut: "but: rebuts the claim to its left",
    voice: "answer; ring = camp, grey = no side",
  },
  description: ({ voices, claims, shown, positions, silent }) =>
    [
      `${counted(voices, "answer")}, ${counted(claims, "claim")}, ${counted(positions, "camp")}`,
      silent > 0 ? `; ${silent} ${silent === 1 ? "takes" : "take"} no side` : "",
      shown < claims ? `; ${shown} claims are unfolded. ` : ". ",
      "Read from left to right: camps at the left, their reasons and objections to the right. ",
      "A disc and a solid line say because; a diamond and a dashed line say but.",
    ].join(""),
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words of the picture in each language. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = { "zh-Hant": zhHant, en };
