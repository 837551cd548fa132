import { describe, expect, it } from "vitest";
import { panelMessages } from "../../../src/messages/panel.ts";
import {
  fractionOf,
  inReadingOrder,
  passageAfter,
  placeOf,
  segmentsOf,
  sentenceOfPlace,
} from "../../../src/ui/panel/place.ts";
import { mapOf } from "../../support/maps.ts";

/** A voice of 100 code points from 200 on, in paragraphs of 10, 40 and 50. */
const voice = { start: 200, end: 300, paragraphs: [200, 210, 250] };

describe("the place of a passage", () => {
  const wordAt = (offset: number) => placeOf({ start: offset, end: offset }, voice).word;

  it("is named by the nearest of seven words", () => {
    expect([200, 211, 213, 226, 230, 245, 260, 270, 280, 290].map(wordAt)).toEqual([
      "start",
      "start",
      "quarter",
      "quarter",
      "third",
      "half",
      "twoThirds",
      "twoThirds",
      "threeQuarters",
      "end",
    ]);
  });

  it("counts the paragraph in which the passage begins", () => {
    expect(placeOf({ start: 249, end: 260 }, voice)).toMatchObject({ paragraph: 2, paragraphs: 3 });
    expect(placeOf({ start: 250, end: 260 }, voice)).toMatchObject({ paragraph: 3, paragraphs: 3 });
  });

  it("is a sentence in either language", () => {
    const place = placeOf({ start: 248, end: 252 }, voice);
    expect(sentenceOfPlace(place, panelMessages.en)).toBe("Half-way through the answer, paragraph 2 of 3");
    expect(sentenceOfPlace(place, panelMessages["zh-Hant"])).toBe("這句在全文一半處，第 2 段，共 3 段");
  });

  it("does without paragraphs where the map has none", () => {
    const place = placeOf({ start: 248, end: 252 }, { ...voice, paragraphs: [] });
    expect(sentenceOfPlace(place, panelMessages.en)).toBe("Half-way through the answer");
  });

  it("stays within the voice, wherever the offset lies", () => {
    expect([100, 250, 900].map((offset) => fractionOf(offset, voice))).toEqual([0, 0.5, 1]);
  });
});

describe("the segments of the strip", () => {
  it("are as long as the paragraphs, and one or more hold the passage", () => {
    expect(segmentsOf(voice, { start: 245, end: 255 })).toEqual([
      { share: 0.1, holdsPassage: false },
      { share: 0.4, holdsPassage: true },
      { share: 0.5, holdsPassage: true },
    ]);
  });

  it("are one where the paragraphs are unknown", () => {
    expect(segmentsOf({ ...voice, paragraphs: [] }, { start: 245, end: 255 })).toEqual([
      { share: 1, holdsPassage: false },
    ]);
  });
});

describe("the order of a claim's passages", () => {
  /** v2 speaks after v1, though the file names its passage first. */
  const map = mapOf("a <- b; v1: a b b; v2: a b");
  const b = map.claims.find((claim) => claim.id === "b");
  const backwards = { id: "b", passages: [...(b?.passages ?? [])].reverse() };
  const passages = inReadingOrder(backwards, map.voices);

  it("is by voice, then by place, and keeps their places in the file", () => {
    expect(passages.map(({ passage, index }) => `${passage.voice} ${passage.start} ${index}`)).toEqual([
      "v1 10 2",
      "v1 20 1",
      "v2 110 0",
    ]);
  });

  it("leads from one to the next and back, and ends at its ends", () => {
    expect([passageAfter(passages, 2, 1), passageAfter(passages, 1, 1), passageAfter(passages, 0, 1)]).toEqual([
      1,
      0,
      undefined,
    ]);
    expect([passageAfter(passages, 0, -1), passageAfter(passages, 2, -1)]).toEqual([1, undefined]);
  });
});
