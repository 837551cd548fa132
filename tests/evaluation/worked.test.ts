import { describe, expect, it } from "vitest";
import { type ExtensionSemantics, extensionsOf } from "../../src/evaluation/extensionsOf.ts";
import { type GradualSemanticsName, strengthsOf } from "../../src/evaluation/gradual/strengthsOf.ts";
import { mapOfFramework, type Pairs } from "./support/oracle.ts";

/** "ab" is a attacks b, or supports it. */
const pairs = (written: string): Pairs =>
  written.split(" ").flatMap((pair) => (pair ? [[pair.slice(0, 1), pair.slice(1)]] : []));

/** Frameworks of the literature, with what their definitions make of them: each set as a word, the empty set as "". */
const frameworks: readonly {
  readonly name: string;
  readonly attacks: string;
  readonly sets: Readonly<Partial<Record<ExtensionSemantics, readonly string[]>>>;
}[] = [
  {
    name: "a defended claim",
    attacks: "cb ba",
    sets: {
      grounded: ["ac"],
      complete: ["ac"],
      preferred: ["ac"],
      stable: ["ac"],
      "semi-stable": ["ac"],
      ideal: ["ac"],
    },
  },
  {
    name: "two that rule each other out",
    attacks: "ab ba",
    sets: {
      ...{ grounded: [""], complete: ["", "a", "b"], preferred: ["a", "b"], stable: ["a", "b"] },
      ...{ "semi-stable": ["a", "b"], ideal: [""] },
    },
  },
  {
    name: "an odd circle, in which nothing can be held and nothing is stable",
    attacks: "ab bc ca",
    sets: { grounded: [""], complete: [""], preferred: [""], stable: [], "semi-stable": [""], ideal: [""] },
  },
  {
    name: "floating reinstatement: d is in every position, and yet not in the ideal one",
    attacks: "ab ba ac bc cd",
    sets: { grounded: [""], preferred: ["ad", "bd"], stable: ["ad", "bd"], "semi-stable": ["ad", "bd"], ideal: [""] },
  },
  {
    name: "claims that attack themselves: nothing is stable, one position leaves fewer open",
    attacks: "ab ba bc cc xx",
    sets: { grounded: [""], preferred: ["a", "b"], stable: [], "semi-stable": ["b"], ideal: [""] },
  },
  {
    name: "an ideal position between the grounded one and what all share",
    attacks: "ab ba bb ac cd ef fe eg fg gh",
    sets: {
      ...{ grounded: [""], preferred: ["adeh", "adfh"], stable: ["adeh", "adfh"] },
      ...{ "semi-stable": ["adeh", "adfh"], ideal: ["ad"] },
    },
  },
];

describe("worked by hand: which arguments can be held together", () => {
  it.each(frameworks)("$name", ({ attacks, sets }) => {
    const ids = [...new Set(attacks.replaceAll(" ", ""))].sort();
    const map = mapOfFramework(ids, pairs(attacks));
    const found = Object.fromEntries(
      Object.keys(sets).map((semantics) => {
        const { extensions } = extensionsOf(map, semantics as ExtensionSemantics);
        return [semantics, extensions.map((set) => set.join("")).sort()];
      }),
    );
    expect(found).toEqual(sets);
  });
});

/** Strengths as fractions, or as decimals to twelve digits. */
const graphs: readonly {
  readonly name: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly attacks?: string;
  readonly supports?: string;
  /** Of which argument, and how strong it is. */
  readonly of: string;
  readonly are: Readonly<Record<GradualSemanticsName, number>>;
}[] = [
  {
    name: "one objection",
    weights: { c: 0.5, o: 0.5 },
    attacks: "oc",
    of: "c",
    are: {
      ...{ "df-quad": 1 / 4, "quadratic-energy": 2 / 5, "h-categoriser": 1 / 3 },
      ...{ euler: 0.424522403214, mlp: 0.377540668798 },
    },
  },
  {
    name: "one reason",
    weights: { c: 0.5, p: 0.8 },
    supports: "pc",
    of: "c",
    are: {
      ...{ "df-quad": 9 / 10, "quadratic-energy": 57 / 82, "h-categoriser": 1 / 2 },
      ...{ euler: 0.645015862967, mlp: 0.689974481128 },
    },
  },
  {
    name: "reason and objection equally strong: the claim keeps its base score",
    weights: { c: 0.7, p: 0.6, o: 0.6 },
    attacks: "oc",
    supports: "pc",
    of: "c",
    are: { "df-quad": 0.7, "quadratic-energy": 0.7, "h-categoriser": 7 / 16, euler: 0.7, mlp: 0.7 },
  },
  {
    name: "two reasons, one objection",
    weights: { c: 0.5, p: 0.8, q: 0.3, o: 0.6 },
    attacks: "oc",
    supports: "pc qc",
    of: "c",
    are: {
      ...{ "df-quad": 63 / 100, "quadratic-energy": 3 / 5, "h-categoriser": 5 / 16 },
      ...{ euler: 0.588897071408, mlp: 0.622459331202 },
    },
  },
  {
    name: "an objection that is objected to",
    weights: { c: 0.5, p: 0.8, o: 0.6, r: 0.7 },
    attacks: "oc ro",
    supports: "pc",
    of: "c",
    are: {
      ...{ "df-quad": 81 / 100, "quadratic-energy": 730257 / 1285282, "h-categoriser": 17 / 46 },
      ...{ euler: 0.550973014407, mlp: 0.592209280239 },
    },
  },
  {
    name: "two that attack each other",
    weights: { a: 0.8, b: 0.6 },
    attacks: "ab ba",
    of: "a",
    are: {
      ...{ "df-quad": 8 / 13, "quadratic-energy": 0.685797468398, "h-categoriser": 0.579795897113 },
      ...{ euler: 0.757572800542, mlp: 0.72418291631 },
    },
  },
];

describe("worked by hand: how strong an argument is", () => {
  it.each(graphs)("$name", ({ weights, attacks = "", supports = "", of, are }) => {
    const map = mapOfFramework(Object.keys(weights), pairs(attacks), pairs(supports), weights);
    for (const [name, strength] of Object.entries(are)) {
      const { strengths, settles } = strengthsOf(map, name as GradualSemanticsName);
      expect(settles).toBe(true);
      expect(Math.abs((strengths.get(of) ?? Number.NaN) - strength), name).toBeLessThan(1e-9);
    }
  });
});
