import type { Language, Stance } from "../model/map.ts";

/** Where a voice stands that is in none of the positions, in words that follow its name. */
export const unplacedWords: Readonly<Record<Language, Readonly<Record<Stance, string>>>> = {
  "zh-Hant": {
    yes: "主張「是」，但不屬任何立場",
    no: "主張「否」，但不屬任何立場",
    partly: "部分贊同，但不屬任何立場",
    none: "未表態",
  },
  en: {
    yes: "says yes, in none of the positions",
    no: "says no, in none of the positions",
    partly: "says partly, in none of the positions",
    none: "takes no side",
  },
};
