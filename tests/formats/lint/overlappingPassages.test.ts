import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlappingPassages } from "../../../src/formats/lint/overlappingPassages.ts";
import type { ArgumentMap, Passage } from "../../../src/model/map.ts";
import { found, said } from "../../support/findings.ts";
import { mapOf } from "../../support/maps.ts";

type Stretch = readonly [claim: string, start: number, end: number];

/** A map whose claims are said at these places. */
function mapWith(...stretches: readonly Stretch[]): ArgumentMap {
  const map = mapOf("v1: a b c");
  const passages = (id: string): readonly Passage[] =>
    stretches.flatMap(([claim, start, end]) =>
      claim === id ? [{ voice: "v1", start, end, phrase: "words", mode: "asserts" }] : [],
    );
  return { ...map, claims: map.claims.map((claim) => ({ ...claim, passages: passages(claim.id) })) };
}

describe("overlapping passages", () => {
  it.each<[string, Stretch, Stretch, string]>([
    ["more than half of the second", ["a", 0, 10], ["b", 4, 14], "v1 4"],
    ["half", ["a", 0, 10], ["b", 5, 15], ""],
    ["all of the shorter", ["a", 0, 100], ["b", 40, 44], "v1 40"],
    ["more than half of the first", ["a", 0, 4], ["b", 1, 50], "v1 1"],
    ["two passages of one claim", ["a", 0, 10], ["a", 1, 10], ""],
    ["side by side", ["a", 0, 10], ["b", 10, 20], ""],
  ])("are found by the half of the shorter: %s", (_, one, other, place) => {
    expect(found(overlappingPassages, mapWith(one, other)).join(" ")).toBe(place);
  });

  it("are named with their lengths", () => {
    expect(said(overlappingPassages, mapWith(["a", 0, 10], ["b", 4, 30]))).toEqual([
      'This passage shares 6 characters with that of "a" at line 9; the shorter has 10.',
    ]);
  });

  it("are only those of one document", () => {
    const map = mapWith(["a", 0, 10], ["b", 0, 10]);
    const claims = map.claims.map((claim) =>
      claim.id === "b" ? { ...claim, passages: claim.passages.map((passage) => ({ ...passage, voice: "v2" })) } : claim,
    );
    const voices = [...map.voices, ...map.voices.map((voice) => ({ ...voice, id: "v2", document: "other" }))];
    expect(found(overlappingPassages, { ...map, voices, claims })).toEqual([]);
  });

  it("are the same as by comparing each with each", () => {
    const stretch = fc
      .tuple(fc.constantFrom("a", "b", "c"), fc.nat(30), fc.integer({ min: 1, max: 20 }))
      .map(([claim, start, length]): Stretch => [claim, start, start + length]);
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 10 }), (stretches) => {
        const map = mapWith(...stretches);
        const inOrder = map.claims
          .flatMap((claim) => claim.passages.map((passage) => ({ claim, passage })))
          .sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
        const slow = inOrder.filter((later, i) =>
          inOrder.slice(0, i).some(({ claim, passage }) => {
            const shared = Math.min(passage.end, later.passage.end) - later.passage.start;
            const shorter = Math.min(passage.end - passage.start, later.passage.end - later.passage.start);
            return claim !== later.claim && shared > shorter / 2;
          }),
        );
        expect(overlappingPassages.find(map).map(({ at }) => at)).toEqual(slow.map(({ passage }) => passage));
      }),
    );
  });
});
