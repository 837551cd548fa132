import type { Language } from "../model/map.ts";

/** How much of a map a filter lets through, and how much of that is shown. */
export interface FilteredCounts {
  readonly claims: number;
  readonly matching: number;
  /** How many of those that match are shown. */
  readonly seen: number;
}

/** What is said of a map that a filter leaves only a part of, where it is drawn, written or printed. */
export const filteredWords: Readonly<Record<Language, (filter: string, counts: FilteredCounts) => string>> = {
  "zh-Hant": (filter, { claims, matching, seen }) =>
    [
      `篩選：${filter}。${claims} 個論點裡有 ${matching} 個符合`,
      seen < matching ? `，其中 ${matching - seen} 個摺起` : "",
      "；不合的略去，只留各個立場和通往它們的論點。",
    ].join(""),
  en: (filter, { claims, matching, seen }) =>
    [
      `Filter: ${filter}. ${matching} of ${claims} claims ${matching === 1 ? "matches" : "match"}`,
      seen < matching ? `, ${matching - seen} of them folded away` : "",
      "; the rest is left out, but for the camps and what leads to these.",
    ].join(""),
};
