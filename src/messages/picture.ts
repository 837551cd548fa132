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
  /** What the picture shows and how it is read, for those who do not see it. */
  readonly description: (counts: PictureCounts, growsDown: boolean) => string;
}

const zhHant: PictureWords = {
  because: "因",
  but: "但",
  description: ({ voices, claims, shown, positions, silent }, growsDown) =>
    [
      `${voices} 則回答，${claims} 個論點，${positions} 種立場`,
      silent > 0 ? `，${silent} 則沒有表態` : "",
      shown < claims ? `；圖上展開 ${shown} 個論點。` : "。",
      growsDown ? "由上往下讀：立場在上，理由與反駁在下。" : "由左往右讀：立場在左，理由與反駁在右。",
      "圓形和實線是因為，菱形和虛線是但是。",
    ].join(""),
};

const en: PictureWords = {
  description: ({ voices, claims, shown, positions, silent }, growsDown) =>
    [
      `${counted(voices, "answer")}, ${counted(claims, "claim")}, ${counted(positions, "camp")}`,
      silent > 0 ? `; ${silent} ${silent === 1 ? "takes" : "take"} no side` : "",
      shown < claims ? `; ${shown} claims are unfolded. ` : ". ",
      growsDown
        ? "Read from the top down: camps at the top, their reasons and objections below. "
        : "Read from left to right: camps at the left, their reasons and objections to the right. ",
      "A disc and a solid line say because; a diamond and a dashed line say but.",
    ].join(""),
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words of the picture in each language. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = { "zh-Hant": zhHant, en };
