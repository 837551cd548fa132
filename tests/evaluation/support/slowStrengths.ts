import type { GradualSemanticsName } from "../../../src/evaluation/gradual/strengthsOf.ts";

/** A weighted graph by numbers: base scores, and pairs of who attacks or supports whom. */
export interface WeightedGraph {
  readonly weights: readonly number[];
  readonly attacks: readonly (readonly [number, number])[];
  readonly supports: readonly (readonly [number, number])[];
}

type Formula = (weight: number, attackers: readonly number[], supporters: readonly number[]) => number;

const total = (strengths: readonly number[]) => strengths.reduce((sum, strength) => sum + strength, 0);
const noneOf = (strengths: readonly number[]) => strengths.reduce((product, strength) => product * (1 - strength), 1);
const excess = (attackers: readonly number[], supporters: readonly number[]) => total(supporters) - total(attackers);

/** The formulas as the papers print them. */
const formulas: Readonly<Record<GradualSemanticsName, Formula>> = {
  "quadratic-energy": (w, a, s) => {
    const e = excess(a, s);
    return e > 0 ? w + ((1 - w) * e ** 2) / (1 + e ** 2) : w - (w * e ** 2) / (1 + e ** 2);
  },
  "df-quad": (w, a, s) => {
    const [against, inFavour] = [1 - noneOf(a), 1 - noneOf(s)];
    return against >= inFavour ? w * (1 - (against - inFavour)) : w + (1 - w) * (inFavour - against);
  },
  euler: (w, a, s) => 1 - (1 - w ** 2) / (1 + w * Math.E ** excess(a, s)),
  mlp: (w, a, s) => (w === 0 || w === 1 ? w : 1 / (1 + ((1 - w) / w) * Math.E ** -excess(a, s))),
  "h-categoriser": (w, a) => w / (1 + total(a)),
};

/** All strengths anew, each from those before. */
export function nextStrengths(
  { weights, attacks, supports }: WeightedGraph,
  name: GradualSemanticsName,
  before: readonly number[],
): readonly number[] {
  const into = (pairs: WeightedGraph["attacks"], node: number) =>
    pairs.flatMap(([from, to]) => (to === node ? [before[from] ?? Number.NaN] : []));
  return weights.map((weight, node) => formulas[name](weight, into(attacks, node), into(supports, node)));
}

/** How far the strengths of a round are from those after it. */
export function residual(before: readonly number[], after: readonly number[]): number {
  return Math.max(0, ...after.map((strength, i) => Math.abs(strength - (before[i] ?? Number.NaN))));
}

/** The strengths that come to rest when each goes half of the way in every round; nothing where they do not in 2,000. */
export function slowStrengths(graph: WeightedGraph, name: GradualSemanticsName): readonly number[] | undefined {
  let strengths: readonly number[] = graph.weights;
  for (let round = 0; round < 2000; round++) {
    const after = nextStrengths(graph, name, strengths);
    if (residual(strengths, after) < 1e-12) return strengths;
    strengths = strengths.map((strength, i) => (strength + (after[i] ?? strength)) / 2);
  }
  return undefined;
}
