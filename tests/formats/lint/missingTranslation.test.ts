import { describe, expect, it } from "vitest";
import { missingTranslation } from "../../../src/formats/lint/missingTranslation.ts";
import type { ArgumentMap } from "../../../src/model/map.ts";
import { found, said } from "../../support/findings.ts";
import { mapOf } from "../../support/maps.ts";

const map = mapOf("yes <- a, v1: a, v1 = yes");

/** The map with all texts of one claim in English alone. */
function withEnglish(id: string): ArgumentMap {
  const claims = map.claims.map((claim) =>
    claim.id === id ? { ...claim, label: { en: "x" }, text: { en: "y" } } : claim,
  );
  return { ...map, claims };
}

describe("a missing translation", () => {
  it("is found in each field", () => {
    expect(found(missingTranslation, withEnglish("a"))).toEqual(["a label", "a text"]);
    expect(said(missingTranslation, withEnglish("a"))).toEqual([
      "This label is not given in Chinese.",
      "This text is not given in Chinese.",
    ]);
  });

  it("is found wherever a text stands", () => {
    const only = { "zh-Hant": "只有中文" };
    const everywhere: ArgumentMap = {
      ...map,
      question: only,
      documents: map.documents.map((document) => ({ ...document, title: only })),
      voices: map.voices.map((voice) => ({ ...voice, byline: { name: "x", confidence: "likely", note: only } })),
      claims: map.claims.map((claim) => ({
        ...claim,
        passages: claim.passages.map((passage) => ({ ...passage, gist: only })),
      })),
      relations: map.relations.map((relation) => ({ ...relation, note: only })),
      tour: [{ claim: "a", caption: only }],
    };
    expect(found(missingTranslation, everywhere)).toEqual([
      "map question",
      "doc title",
      "v1 byline note",
      "v1 0 gist",
      "r1 note",
      "step caption",
    ]);
  });

  it("is none in a map that has both languages, or one throughout", () => {
    expect(found(missingTranslation, map)).toEqual([]);
    const english: ArgumentMap = {
      ...map,
      question: { en: "?" },
      documents: [],
      voices: [],
      claims: map.claims.map(({ id, kind }) => ({ id, kind, text: { en: id }, tags: [], passages: [] })),
    };
    expect(found(missingTranslation, english)).toEqual([]);
  });
});
