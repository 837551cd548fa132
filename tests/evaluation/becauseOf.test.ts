import { describe, expect, it } from "vitest";
import { becauseOf } from "../../src/evaluation/becauseOf.ts";
import { evaluateMap } from "../../src/evaluation/evaluateMap.ts";
import { verdictSentence } from "../../src/messages/verdict.ts";
import type { Language } from "../../src/model/map.ts";
import { mapOf } from "../support/maps.ts";

/** Why a claim of a map stands, falls or stays open, claims by their ids. */
function why(notation: string, claim: string, language: Language, ...rejected: readonly string[]): string {
  const map = mapOf(notation);
  const because = becauseOf(map, evaluateMap(map, { rejected }), claim);
  return verdictSentence(because, language)
    .map((part) => (typeof part === "string" ? part : part.claim))
    .join("");
}

/** A map, the claim that is asked about, what is said in English and in Chinese, and what is rejected. */
type Case = readonly [string, string, string, string, ...string[]];

const cases: readonly Case[] = [
  ["a", "a", "Stands: nothing speaks against it.", "站得住：沒有人反駁。"],
  ["a", "a", "Falls: it was rejected.", "站不住：已設為不成立。", "a"],
  ["a x- b", "a", "Falls: the objection “b” stands.", "站不住：反駁它的「b」站得住。"],
  [
    "a x- b, a x- c + d",
    "a",
    "Falls: 2 objections stand: “b”; “c” with “d”.",
    "站不住：2 個反駁站得住：「b」；「c」和「d」。",
  ],
  [
    "a x- b, a x- c x- d x- e",
    "a",
    "Falls: the objection “b” stands; “c” stands too.",
    "站不住：反駁它的「b」站得住；「c」也站得住。",
  ],
  [
    "a x- b, a x- c, a x- d, a x- e, a x- f, a x- g, a x- h",
    "a",
    "Falls: 7 objections stand: “b”; “c”; “d”; “e”; “f”; and 2 more.",
    "站不住：7 個反駁站得住：「b」；「c」；「d」；「e」；「f」；還有 2 個。",
  ],
  ["a x- b x- c", "a", "Stands: its objection falls (“b” falls).", "站得住：唯一的反駁站不住（「b」站不住）。"],
  [
    "a <- b x- c",
    "a",
    "Falls: its only reason does not hold (“b” falls).",
    "站不住：唯一的理由不成立（「b」站不住）。",
  ],
  [
    "a <- b, a <- c, b x- d, r2 x- e + f",
    "a",
    "Falls: none of its 2 reasons holds (“b” falls; the step is undercut by “e” and “f”).",
    "站不住：2 個理由都不成立（「b」站不住；推論被「e」和「f」推翻）。",
  ],
  [
    "a <- b + c",
    "a",
    "Stands: the reason “b” with “c” stands, and nothing speaks against it.",
    "站得住：理由「b」和「c」站得住，也沒有人反駁。",
  ],
  [
    "a <- b, a x- c, a x- d, c x- e, d x- e",
    "a",
    "Stands: both objections fall (“c” falls; “d” falls), and the reason “b” stands.",
    "站得住：兩個反駁都站不住（「c」站不住；「d」站不住），而理由「b」站得住。",
  ],
];

const circles: readonly Case[] = [
  ["a x- a", "a", "“a” rules itself out", "「a」否定自己"],
  ["a x- b, b x- a", "a", "“a” and “b” rule each other out", "「a」和「b」互相否定"],
  ["a x- b, b x- a, c x- a", "c", "“a” and “b” rule each other out", "「a」和「b」互相否定"],
  ["a <- b, b <- a", "a", "“a” and “b” rest on each other", "「a」和「b」互為理由"],
  ["a <- a", "a", "“a” rests on itself", "「a」以自己為理由"],
  ["a x- b, b x- c, c x- a", "a", "“a”, “b” and “c” wait for each other", "「a」、「b」和「c」互相等待"],
  ["a <- b, b x- a", "a", "“a” and “b” wait for each other", "「a」和「b」互相等待"],
  [
    "a x- b, b x- c, c x- d, d x- e, e x- f, f x- g, g x- a",
    "a",
    "“a”, “b”, “c”, “d”, “e” and 2 more wait for each other",
    "「a」、「b」、「c」、「d」、「e」等 7 個互相等待",
  ],
  ["a <- b, r1 x- a", "a", "“a” waits for itself", "「a」等待自己"],
];

describe("the reason of a verdict", () => {
  it.each(cases)("is said in both languages: %s, of %s", (notation, claim, english, chinese, ...rejected) => {
    expect(why(notation, claim, "en", ...rejected)).toBe(english);
    expect(why(notation, claim, "zh-Hant", ...rejected)).toBe(chinese);
  });

  it.each(circles)(
    "is for what is open the circle on which it depends: %s, of %s",
    (notation, claim, english, chinese) => {
      expect(why(notation, claim, "en")).toBe(`Open: depends on a circle: ${english}.`);
      expect(why(notation, claim, "zh-Hant")).toBe(`未定：取決於一個循環：${chinese}。`);
    },
  );
});
