import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GradualSemanticsName, gradualSemantics, strengthsOf } from "../../src/evaluation/gradual/strengthsOf.ts";
import { mapOf } from "../support/maps.ts";
import { mapOfFramework } from "./support/oracle.ts";
import { nextStrengths, residual, slowStrengths, type WeightedGraph } from "./support/slowStrengths.ts";

/** Graphs in which anything may attack and support anything, itself among it, with weights from 0 to 1, both ends among them. */
const graphs: fc.Arbitrary<WeightedGraph> = fc.integer({ min: 0, max: 14 }).chain((size) => {
  const nodes = fc.nat(Math.max(0, size - 1));
  const pairs = fc.uniqueArray(fc.tuple(nodes, nodes), { maxLength: size * 2, selector: String });
  return fc.record({
    weights: fc.array(
      fc.nat(20).map((twentieths) => twentieths / 20),
      { minLength: size, maxLength: size },
    ),
    attacks: pairs.map((found) => (size === 0 ? [] : found)),
    supports: pairs.map((found) => (size === 0 ? [] : found)),
  });
});

/** a0 is for itself, has a1 for a reason and rebuts it: ever slower, it never comes to rest under DF-QuAD. */
const restless: WeightedGraph = {
  weights: [0, 0.75],
  attacks: [[0, 1]],
  supports: [
    [0, 0],
    [1, 0],
  ],
};

function strengthsIn({ weights, attacks, supports }: WeightedGraph, name: GradualSemanticsName) {
  const named = (pairs: WeightedGraph["attacks"]) => pairs.map(([a, b]): [string, string] => [`a${a}`, `a${b}`]);
  const ids = weights.map((_, i) => `a${i}`);
  const scores = Object.fromEntries(weights.map((weight, i) => [`a${i}`, weight]));
  const { strengths, settles } = strengthsOf(mapOfFramework(ids, named(attacks), named(supports), scores), name);
  return settles ? ids.map((id) => strengths.get(id) ?? Number.NaN) : undefined;
}

describe("strengths on any graph, circles too", () => {
  it.each(gradualSemantics)("are what the formula comes to when it is applied again and again: %s", (name) =>
    fc.assert(
      fc.property(graphs, (graph) => {
        const found = strengthsIn(graph, name);
        const slow = slowStrengths(graph, name);
        if (slow) expect(residual(slow, found ?? [])).toBeLessThan(1e-9);
        if (slow) expect(found?.length).toBe(slow.length);
        if (found) expect(residual(found, nextStrengths(graph, name, found))).toBeLessThan(1e-9);
      }),
      { numRuns: 200 },
    ),
  );

  it.each([
    { text: "a <- b, r1 x- c", r1: 0.25, means: "an undercut of .5 lets half through" },
    { text: "a <- b + c, c x- d", r1: 0.4, means: "of linked premises the weakest: .5 rebutted by .5 is .4" },
    { text: "a <= b", r1: 0.75, means: "half as much again where it is strong" },
    { text: "a <~ b", r1: 0.25, means: "half of it where it is weak" },
    {
      text: "a x= b, r1 x- c, r2 x- d",
      r1: 0.5625,
      means: "three quarters let through, half as much again",
    },
  ])("carry what the annotator and the undercuts leave of a premise: $text", ({ text, r1 }) => {
    expect(strengthsOf(mapOf(text)).carried.get("r1")).toBeCloseTo(r1, 9);
  });

  it("settle in a circle of full weight where half of the way is the middle", () => {
    const graph: WeightedGraph = {
      weights: [1, 1],
      attacks: [
        [0, 1],
        [1, 0],
      ],
      supports: [],
    };
    expect(strengthsIn(graph, "df-quad")).toEqual([0.5, 0.5]);
  });

  it("are none where they do not come to rest, and no number is made up", () => {
    const found = strengthsIn(restless, "df-quad");
    expect(slowStrengths(restless, "df-quad")).toBeUndefined();
    expect(found).toBeUndefined();
    expect(strengthsIn(restless, "quadratic-energy")).toHaveLength(restless.weights.length);
  });
});
