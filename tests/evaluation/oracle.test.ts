import { describe, expect, it } from "vitest";
import { evaluateMap } from "../../src/evaluation/evaluateMap.ts";
import { type ExtensionSemantics, extensionsOf } from "../../src/evaluation/extensionsOf.ts";
import type { SupportReading } from "../../src/evaluation/flatten.ts";
import { type GradualSemanticsName, strengthsOf } from "../../src/evaluation/gradual/strengthsOf.ts";
import type { Verdict } from "../../src/evaluation/verdict.ts";
import { type Framework, hasOracle, mapOfFramework, oracle, type Pairs, type Sets } from "./support/oracle.ts";

interface Solved extends Framework {
  readonly grounded: readonly string[];
  readonly complete: Sets;
  readonly preferred: Sets;
  readonly stable: Sets;
  readonly semiStable: Sets;
  readonly ideal: readonly string[];
}

/** Sets without their order. */
const unordered = (sets: Sets) => sets.map((set) => set.toSorted().join(" ")).sort();

it.skipIf(hasOracle).todo("compares with results worked out by others, which do not lie beside the project");

describe.runIf(hasOracle)("an abstract framework", () => {
  const frameworks = [...oracle<readonly Solved[]>("af-named.json"), ...oracle<readonly Solved[]>("af-random.json")];

  it("is there to compare with", () => expect(frameworks.length).toBeGreaterThan(80));

  it.each(frameworks)("has the extensions worked out by others: $id", (solved) => {
    const map = mapOfFramework(solved.arguments, solved.attacks);
    const expected: Readonly<Record<ExtensionSemantics, Sets>> = {
      grounded: [solved.grounded],
      complete: solved.complete,
      preferred: solved.preferred,
      stable: solved.stable,
      "semi-stable": solved.semiStable,
      ideal: [solved.ideal],
    };
    for (const semantics of Object.keys(expected) as ExtensionSemantics[]) {
      const found = extensionsOf(map, semantics);
      expect([semantics, found.isWhole, unordered(found.extensions)]).toEqual([
        semantics,
        true,
        unordered(expected[semantics]),
      ]);
    }
  });
});

type Labels = Readonly<Record<string, "in" | "out" | "undec">>;

interface Read {
  readonly grounded: Labels;
  readonly preferred: Sets;
  readonly stable: Sets;
}

interface Bipolar extends Framework {
  readonly supports: Pairs;
  readonly attackOnly: Read;
  readonly needsOne: Read;
  readonly deductive: Read;
  readonly necessary: Read;
}

describe.runIf(hasOracle)("a framework with supports", () => {
  const words: Readonly<Record<Verdict, string>> = { stands: "in", falls: "out", open: "undec" };

  it.each(oracle<readonly Bipolar[]>("bipolar.json"))("has the results of all four readings: $id", (solved) => {
    const map = mapOfFramework(solved.arguments, solved.attacks, solved.supports);
    const readings: readonly (readonly [SupportReading, Read])[] = [
      ["attack-only", solved.attackOnly],
      ["needs-one", solved.needsOne],
      ["deductive", solved.deductive],
      ["necessary", solved.necessary],
    ];
    for (const [support, expected] of readings) {
      const accepted = Object.keys(expected.grounded).filter((id) => expected.grounded[id] === "in");
      expect(extensionsOf(map, "grounded", { support }).extensions).toEqual([accepted]);
      for (const semantics of ["preferred", "stable"] as const) {
        const found = unordered(extensionsOf(map, semantics, { support }).extensions);
        expect([support, semantics, found]).toEqual([support, semantics, unordered(expected[semantics])]);
      }
      if (support !== "attack-only" && support !== "needs-one") continue;
      const { verdicts } = evaluateMap(map, { support });
      expect(Object.fromEntries(map.claims.map(({ id }) => [id, words[verdicts.get(id) ?? "open"]]))).toEqual(
        expected.grounded,
      );
    }
  });
});

type Scores = Readonly<Record<string, number>>;

interface Weighted {
  readonly id: string;
  readonly weights: Scores;
  readonly attacks: Pairs;
  readonly supports: Pairs;
  readonly strengths: Readonly<Record<string, Scores>>;
}

interface Example extends Omit<Weighted, "strengths" | "id"> {
  readonly name: string;
  readonly expected: Readonly<Record<string, Readonly<Record<string, { readonly value: number }>>>>;
}

const shortNames: Readonly<Record<string, GradualSemanticsName>> = {
  qe: "quadratic-energy",
  dfquad: "df-quad",
  euler: "euler",
  mlp: "mlp",
  hcat: "h-categoriser",
};

describe.runIf(hasOracle)("strengths", () => {
  function compare({ weights, attacks, supports }: Omit<Weighted, "id" | "strengths">, name: string, scores: Scores) {
    const map = mapOfFramework(Object.keys(weights), attacks, supports, weights);
    const { strengths, settles } = strengthsOf(map, shortNames[name]);
    expect(settles).toBe(true);
    for (const [id, score] of Object.entries(scores)) {
      expect(Math.abs((strengths.get(id) ?? Number.NaN) - score), `${name} ${id}`).toBeLessThan(1e-9);
    }
    return Object.keys(scores).length;
  }

  it.each(oracle<readonly Example[]>("gradual-examples.json"))("are those of the example: $name", (example) => {
    for (const name of Object.keys(shortNames)) {
      const scores = Object.entries(example.expected[name] ?? {}).map(([id, { value }]) => [id, value] as const);
      expect(compare(example, name, Object.fromEntries(scores))).toBeGreaterThan(0);
    }
  });

  const { graphs = [] } = oracle<{ readonly graphs?: readonly Weighted[] }>("gradual.json");
  it.each(graphs)("are those of the graph: $id", (graph) => {
    for (const name of Object.keys(shortNames)) {
      expect(compare(graph, name, graph.strengths[name] ?? {})).toBeGreaterThan(0);
    }
  });
});
