import { nearDuplicate as says } from "../../messages/lint.ts";
import { append } from "../../model/append.ts";
import { type ArgumentMap, type Claim, type Language, languages } from "../../model/map.ts";
import { shown } from "../shown.ts";
import type { Finding, Rule } from "./rule.ts";
import { similarTexts } from "./similarTexts.ts";

/**
 * Claims whose text, in one of the languages, has at least half of its neighbouring characters in common with that of an
 * earlier claim: pairs of Han characters, triples of Latin letters (of whose pairs any two sentences share a third).
 * Case, punctuation and the rest of the claim do not count.
 */
export const nearDuplicate: Rule = {
  code: "lint/near-duplicate",
  find(map) {
    const nearest = new Map<Claim, Twin>();
    for (const language of languages) {
      for (const twin of twinsIn(map, language)) {
        if (twin.likeness > (nearest.get(twin.claim)?.likeness ?? 0)) nearest.set(twin.claim, twin);
      }
    }
    return map.claims.flatMap((claim) => findingsAt(nearest.get(claim)));
  },
};

const grams: Readonly<Record<Language, number>> = { "zh-Hant": 2, en: 3 };
const least = 0.5;

interface Twin {
  readonly claim: Claim;
  readonly earlier: Claim;
  readonly likeness: number;
  readonly language: Language;
}

function twinsIn(map: ArgumentMap, language: Language): readonly Twin[] {
  const claims = byText(map, language);
  const same = [...claims.values()].flatMap(([first, ...others]) =>
    others.flatMap((claim) => (first ? [{ claim, earlier: first, likeness: 1, language }] : [])),
  );
  const alike = similarTexts([...claims.keys()], { gram: grams[language], least }).flatMap(
    ({ text, earlier, likeness }) => {
      const [claim] = claims.get(text) ?? [];
      const [other] = claims.get(earlier) ?? [];
      return claim && other ? [{ claim, earlier: other, likeness, language }] : [];
    },
  );
  return [...same, ...alike];
}

function byText(map: ArgumentMap, language: Language): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const claim of map.claims) {
    const text = plain(claim.text[language] ?? "", language);
    if (text !== "") append(claims, text, claim);
  }
  return claims;
}

/** What of a text counts: letters and digits, and in a language that has them the gaps between words. */
function plain(text: string, language: Language): string {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return language === "en" && words.length > 0 ? ` ${words.join(" ")} ` : words.join("");
}

function findingsAt(twin: Twin | undefined): readonly Finding[] {
  if (!twin) return [];
  const { claim, earlier, likeness, language } = twin;
  const percent = Math.round(100 * likeness);
  const remark = says(shown(earlier.id), percent, language);
  return [{ at: claim, within: ["text", language], other: { at: earlier, within: ["id"] }, remark }];
}
