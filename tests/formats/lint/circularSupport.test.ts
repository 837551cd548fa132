import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circularSupport } from "../../../src/formats/lint/circularSupport.ts";
import type { ArgumentMap, Relation } from "../../../src/model/map.ts";
import { found, said } from "../../support/findings.ts";
import { mapOf } from "../../support/maps.ts";
import { randomMaps } from "../../support/randomMaps.ts";

describe("circular support", () => {
  it.each([
    ["a <- b, b <- a", 1],
    ["a <- b <- c, c <- a", 1],
    ["a <- b + c, c <- a", 1],
    ["a <- b, b x- a", 0],
    ["a <- b <- d, a <- c <- d", 0],
    ["a <- b, b <- a, b <- c, c <- b", 2],
  ])("is found in each circle: %s", (notation, circles) => {
    expect(found(circularSupport, mapOf(notation))).toHaveLength(circles);
  });

  it("is named by its claims", () => {
    expect(said(circularSupport, mapOf("a <- b <- c, c <- a"))).toEqual([
      'This support closes a circle of 3 claims: "a", "c", "b".',
    ]);
  });

  it("names the first claims of a long circle", () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `c${i} <- c${(i + 1) % 5000}`).join(",");
    expect(said(circularSupport, mapOf(chain))).toEqual([
      'This support closes a circle of 5000 claims: "c0", "c4999", "c4998", "c4997", "c4996", "c4995", ….',
    ]);
  });

  it("is open once what is named is gone, and is not named where there is none", () =>
    fc.assert(
      fc.property(randomMaps, (map) => {
        const named = new Set(circularSupport.find(map).map(({ at }) => at));
        const rest = map.relations.filter((relation) => !named.has(relation));
        expect(hasCircle({ ...map, relations: rest })).toBe(false);
        expect(named.size > 0).toBe(hasCircle(map));
      }),
    ));
});

/** By taking away claims that support nothing that is left. */
function hasCircle({ relations }: ArgumentMap): boolean {
  let left: readonly Relation[] = relations.filter(({ type }) => type === "support");
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const supporting = new Set(left.flatMap(({ from }) => from));
    left = left.filter(({ to }) => supporting.has(to));
  }
  return left.length > 0;
}
