import { describe, expect, it } from "vitest";
import { inOneGo } from "../../../src/model/steps.ts";
import { countingCharacters, similarStretches } from "../../../src/view/search/hanSlips.ts";
import { createHaystack } from "../../../src/view/search/haystack.ts";

/** What a stretch may stand for in texts. */
function similar(stretch: string, ...texts: readonly string[]): readonly string[] {
  const haystack = createHaystack();
  haystack.add(texts);
  return inOneGo(similarStretches(stretch, inOneGo(countingCharacters(haystack.whole()))));
}

describe("what a stretch of Han with a slip may stand for", () => {
  it("is a word that has another character in its place", () =>
    expect(similar("補帖", "補貼", "補貼")).toEqual(["補貼"]));

  it("is never half of a rarer character", () => {
    expect(similar("補帖", "補𠮷", "補𠮷")).toEqual([]);
    expect(similar("𠮷補", "𠮷貼", "𠮷貼")).toEqual([]);
    expect(similar("𠮷", "𠮸", "𠮸", "𠮸")).toEqual([]);
  });
});
