import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/model/map.ts";
import { type Location, locatePassage } from "../../src/passages/locate.ts";
import { harborMap, harborText } from "../support/texts.ts";

const passages = harborMap.claims.flatMap((claim) => claim.passages);

function passageWith(phrase: string): Passage {
  const found = passages.find((passage) => passage.phrase === phrase);
  if (!found) throw new Error(`no passage has the phrase ${phrase}`);
  return found;
}

function wordsAt(text: string, location: Location): string {
  return location.state === "missing" ? "" : [...text].slice(location.start, location.end).join("");
}

describe("locating a passage", () => {
  it("verifies each passage of the text it was read from, beyond the basic plane too", () => {
    for (const passage of passages) {
      const location = locatePassage(harborText, passage);
      expect(location).toEqual({ state: "verified", start: passage.start, end: passage.end });
      expect(wordsAt(harborText, location)).toContain(passage.phrase);
    }
  });

  it("follows words that have moved, whole paragraph and all", () => {
    const text = `一段新的開場白。\n\n${harborText}`;
    const location = locatePassage(text, passageWith("還能用三十年"));
    expect(location).toMatchObject({ state: "moved", distance: 10 });
    expect(wordsAt(text, location)).toBe("舊碼頭修一修，還能用三十年。");
  });

  it("does not take for its paragraph a line that begins where that began, and holds other words", () => {
    const voice = { ...harborMap.voices[0], paragraphs: [14] } as (typeof harborMap.voices)[number];
    const passage: Passage = { voice: "a1", start: 14, end: 40, phrase: "cat", mode: "asserts" };
    const text = "one line here\na paragraph that has a cat";
    expect(locatePassage(text, passage, voice)).toEqual({ state: "verified", start: 14, end: 40 });
    expect(locatePassage(`${text.slice(0, 14)}a new line\n${text.slice(14)}`, passage, voice)).toMatchObject({
      state: "moved",
      distance: 11,
    });
  });

  it("begins as far into its paragraph as it did, where the paragraphs are known", () => {
    const [captain] = harborMap.voices;
    const text = harborText.replace("老船長", "老船長與他的大副");
    const passage: Passage = { voice: "a1", start: 22, end: 42, phrase: "漁民第二個", mode: "asserts" };
    expect(locatePassage(text, passage, captain)).toEqual({ state: "moved", start: 27, end: 47, distance: 5 });
  });

  it("finds the words across line ends and spaces of another kind", () => {
    const text = harborText.replaceAll("\n", "\r\n").replace("還能用三十年", "還能用 三十年");
    expect(locatePassage(text, passageWith("一年多賺兩成")).state).toBe("moved");
    const spaced = { ...passageWith("還能用三十年"), phrase: "還能用\n三十年" };
    expect(wordsAt(text, locatePassage(text, spaced))).toContain("還能用 三十年");
  });

  it("takes the nearest of several places", () => {
    const passage: Passage = { voice: "a1", start: 40, end: 44, phrase: "cat", mode: "asserts" };
    const text = `cat ${"-".repeat(30)} cat ${"-".repeat(20)} cat`;
    expect(locatePassage(text, passage)).toMatchObject({ state: "moved", start: 35 });
  });

  it("does not fold Simplified into Traditional, nor full width into half width", () => {
    expect(locatePassage("旧码头修一修，还能用三十年。", passageWith("還能用三十年"))).toEqual({ state: "missing" });
    expect(locatePassage("ＡＢＣ", { ...passageWith("不必填海"), phrase: "ABC" })).toEqual({ state: "missing" });
  });

  it("does not verify a passage that goes beyond the end of the text", () => {
    const passage: Passage = { voice: "a1", start: 0, end: 20, phrase: "short", mode: "asserts" };
    expect(locatePassage("a short text", passage)).toMatchObject({ state: "moved", start: 0, end: 12 });
  });

  it("takes the marks of a regular expression in a phrase for themselves", () => {
    const passage: Passage = { voice: "a1", start: 0, end: 5, phrase: "a.*(b)[c]?", mode: "asserts" };
    expect(locatePassage("abc or a.*(b)[c]? now", passage)).toMatchObject({ state: "moved" });
    expect(locatePassage("abc", passage)).toEqual({ state: "missing" });
    const every = { ...passage, phrase: "-/\\^$|{}&#~!" };
    expect(locatePassage(`now ${every.phrase}`, every)).toMatchObject({ state: "moved" });
  });

  it("calls a phrase of nothing but spaces missing", () => {
    expect(locatePassage("abc", { voice: "a1", start: 9, end: 10, phrase: " ", mode: "asserts" }).state).toBe(
      "missing",
    );
  });
});
