import { describe, expect, it } from "vitest";
import { IdSuggester, nearest, nearestKeyword } from "../../src/formats/suggest.ts";

describe("did you mean", () => {
  it.each([
    ["c12", ["c1", "c-12"], "c-12"],
    ["Network_Effect", ["no-effect", "network-effect"], "network-effect"],
    ["c7", ["c1", "b"], "c1"],
    ["netwrok-effect", ["network-effects", "network-effect"], "network-effect"],
    ["ab", ["cd"], undefined],
    ["a", ["b"], undefined],
    ["something-else", ["network-effect"], undefined],
    ["", ["-"], undefined],
  ])("takes %j among %j for %j", (word, ids, expected) => {
    expect(nearest(word, ids)).toBe(expected);
    expect(new IdSuggester(ids).nearest(word)).toBe(expected);
  });

  it.each([
    ["attacks", ["support", "rebut"], "rebut"],
    ["pro", ["support", "rebut"], "support"],
    ["zh", ["zh-Hant", "en"], "zh-Hant"],
    ["en-US", ["zh-Hant", "en"], "en"],
    ["Statement", ["id", "text"], "text"],
    ["polls", ["id", "text"], undefined],
  ])("takes the word %j among %j for %j", (word, keywords, expected) => {
    expect(nearestKeyword(word, keywords)).toBe(expected);
  });

  it("stops comparing letters when a file asks too often, but not the same letters", () => {
    const suggester = new IdSuggester(["first-claim", "second-claim"], 2);
    expect(suggester.nearest("first-clam")).toBe("first-claim");
    expect(suggester.nearest("first-clam")).toBeUndefined();
    expect(suggester.nearest("firstClaim")).toBe("first-claim");
  });

  it("takes no time over very long ids", () => {
    const long = "x".repeat(100_000);
    expect(nearest(`${long}y`, [`${long}z`])).toBeUndefined();
  });
});
