import { array, assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArgumentMap, Passage, Voice } from "../../src/model/map.ts";
import { locatePassage } from "../../src/passages/locate.ts";
import { checkPassages } from "../../src/passages/passageChecks.ts";
import { createSignReader } from "../../src/passages/signs.ts";
import { locatePlainly } from "./support/locatePlainly.ts";

/** Signs of which the same words come about again and again, overlap, and stand apart by white space of all kinds. */
const sign = constantFrom("a", "b", "海", "🦀", " ", "\n", "\r\n", "\u3000", "\u00a0", "  \t", ".", "a a");
const signs = (most: number) => array(sign, { maxLength: most }).map((all) => all.join(""));

const asked = record({
  phrase: signs(5),
  start: integer({ min: 0, max: 90 }),
  length: integer({ min: 1, max: 20 }),
});
const beginnings = uniqueArray(integer({ min: 0, max: 90 }), { maxLength: 5 }).map((all) => all.sort((a, b) => a - b));

const voiceWith = (id: string, paragraphs: readonly number[]): Voice => ({
  ...{ id, document: "text", start: 0, end: 200, paragraphs, name: { en: id }, stance: "none", positions: [] },
});

const mapOf = (voice: Voice, passages: readonly Passage[], characters: number): ArgumentMap => ({
  ...{ id: "map", question: { en: "?" }, relations: [], tour: [] },
  documents: [{ id: "text", title: { en: "Text" }, characters, sha256: "" }],
  voices: [voice],
  claims: passages.map((passage, i) => ({
    ...{ id: `c${i}`, text: { en: "" }, tags: [], kind: "reason", passages: [passage] },
  })),
});

it("reads a run of white space as one space, by the same signs as a pattern does", () => {
  const all = Array.from({ length: 0xd800 }, (_, i) => i).concat(Array.from({ length: 0x2000 }, (_, i) => 0xe000 + i));
  const heard: number[] = [];
  const read = createSignReader(all.map((sign) => `${String.fromCharCode(sign)}x`).join(""), 1, (sign) => {
    if (sign !== 0x78) heard.push(sign);
  });
  while (read());
  // The letter itself is among the signs.
  expect(heard).toEqual(
    all.filter((sign) => sign !== 0x78).map((sign) => (/\s/u.test(String.fromCharCode(sign)) ? 0x20 : sign)),
  );
});

describe("all passages of a text at once", () => {
  it("are where each of them is, looked for by itself from the start of the text", () => {
    const many = array(asked, { minLength: 1, maxLength: 12 });
    assert(
      property(signs(80), many, beginnings, integer({ min: -1, max: 1 }), (text, wanted, paragraphs, more) => {
        const voice = voiceWith("v", paragraphs);
        const passages = wanted.map(
          ({ phrase, start, length }): Passage => ({ voice: "v", start, end: start + length, phrase, mode: "asserts" }),
        );
        const map = mapOf(voice, passages, [...text].length + more);
        const [document] = map.documents;
        const expected = passages.map((passage) => locatePlainly(text, passage, voice, document));
        expect(checkPassages(text, map, "text").map(({ location }) => location)).toEqual(expected);
        expect(passages.map((passage) => locatePassage(text, passage, voice, document))).toEqual(expected);
        const [first] = passages;
        if (first) expect(locatePassage(text, first)).toEqual(locatePlainly(text, first));
      }),
      { numRuns: 2000 },
    );
  });
});
