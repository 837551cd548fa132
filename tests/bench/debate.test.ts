import { describe, expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { readMap } from "../../src/formats/json.ts";
import { writeMap } from "../../src/formats/writeMap.ts";
import { readingTree } from "../../src/view/tree.ts";

describe("a generated debate", () => {
  const map = debateOf({ claims: 4000 });
  const branches = [...readingTree(map).branches.values()];
  const share = (count: number) => count / map.claims.length;

  it("is the same for the same seed, and another one for another", () => {
    expect(debateOf({ claims: 300 })).toEqual(debateOf({ claims: 300 }));
    expect(debateOf({ claims: 300, seed: 2 })).not.toEqual(debateOf({ claims: 300 }));
  });

  it("reads as a map file without an issue, from one claim on", () => {
    for (const claims of [1, 2, 5, 50, 300]) {
      const written = debateOf({ claims });
      expect(readMap(writeMap(written))).toEqual({ value: written, issues: [] });
    }
  });

  it.each([
    ["no children", 0, 0, 0.62],
    ["one child", 1, 1, 0.18],
    ["two", 2, 2, 0.085],
    ["three", 3, 3, 0.045],
    ["four", 4, 4, 0.026],
    ["five and more", 5, 131, 0.053],
  ])("has claims with %s as often as real ones", (_, least, most, expected) => {
    const count = branches.filter(({ children }) => children.length >= least && children.length <= most).length;
    expect(Math.abs(share(count) - expected)).toBeLessThan(0.02);
  });

  it("is as deep and as wide as real ones are", () => {
    expect(Math.max(...branches.map(({ depth }) => depth))).toBeLessThanOrEqual(37);
    expect(Math.max(...branches.map(({ depth }) => depth))).toBeGreaterThan(12);
    expect(Math.max(...branches.map(({ children }) => children.length))).toBeLessThanOrEqual(131);
    expect(Math.max(...branches.map(({ children }) => children.length))).toBeGreaterThan(30);
  });

  it("rebuts, links across and speaks as real ones do", () => {
    const rebuts = map.relations.filter(({ type }) => type === "rebut").length;
    expect(rebuts / map.relations.length).toBeCloseTo(0.54, 1);
    expect(share(map.relations.length - map.claims.length)).toBeCloseTo(0.09, 2);
    const lengths = map.claims.map(({ text }) => text.en?.length ?? 0).sort((a, b) => a - b);
    const at = (part: number) => lengths[Math.floor(part * lengths.length)] ?? 0;
    expect(Math.abs(at(0.5) - 147)).toBeLessThan(10);
    expect(Math.abs(at(0.9) - 296)).toBeLessThan(20);
    expect(Math.abs(at(0.99) - 480)).toBeLessThan(40);
  });
});
