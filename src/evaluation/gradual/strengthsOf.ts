import type { ArgumentMap } from "../../model/map.ts";
import { type Bearings, bearingsOf, indexIn } from "../bearings.ts";
import { causesFirst } from "./causesFirst.ts";
import { dfQuad } from "./dfQuad.ts";
import { euler } from "./euler.ts";
import { hCategoriser } from "./hCategoriser.ts";
import { mlp } from "./mlp.ts";
import { quadraticEnergy } from "./quadraticEnergy.ts";
import type { GradualSemantics } from "./semantics.ts";
import { type Step, settle } from "./settle.ts";

export const gradualSemantics = ["quadratic-energy", "df-quad", "euler", "mlp", "h-categoriser"] as const;
/** A way to give claims strengths from 0 to 1. */
export type GradualSemanticsName = (typeof gradualSemantics)[number];

const semanticsByName: Readonly<Record<GradualSemanticsName, GradualSemantics>> = {
  "quadratic-energy": quadraticEnergy,
  "df-quad": dfQuad,
  euler,
  mlp,
  "h-categoriser": hCategoriser,
};

/** The strengths of a map's claims. */
export interface Strengths {
  /** By the id of each claim, in file order; empty where they do not settle. */
  readonly strengths: ReadonlyMap<string, number>;
  /** What each relation carries to its target, by its id; empty where it does not settle. */
  readonly carried: ReadonlyMap<string, number>;
  /** Whether they come to rest; where they do not there is no number that one could show. */
  readonly settles: boolean;
  /** How often all were computed. */
  readonly rounds: number;
}

/**
 * The strengths of a map's claims, from their weights (0.5 where none is given) and from what bears on them. A relation
 * carries the strength of its weakest premise, lessened by each undercut u to 1 − u of it; under Quadratic Energy also half as
 * much again where the annotator finds it strong (3), half of it where weak (1). What is rejected has and carries nothing.
 */
export function strengthsOf(
  map: ArgumentMap,
  semantics: GradualSemanticsName = "quadratic-energy",
  { rejected = [] }: { readonly rejected?: Iterable<string> } = {},
): Strengths {
  const bearings = bearingsOf(map);
  const step = createStep(map, bearings, semanticsByName[semantics], rejected);
  const start = Float64Array.from({ length: bearings.size }, (_, node) => map.claims[node]?.weight ?? 0.5);
  const order = causesFirst(bearings);
  const { values, rounds } = order ? inOrder(start, order, step) : settle(start, bearings.claims, step);
  if (!values) return { strengths: new Map(), carried: new Map(), settles: false, rounds };
  const all = bearings.ids.map((id, node): [string, number] => [id, values[node] ?? 0]);
  const strengths = new Map(all.slice(0, bearings.claims));
  return { strengths, carried: new Map(all.slice(bearings.claims)), settles: true, rounds };
}

/** How the value of a claim or relation follows from the values of all. It is called often, so it makes no lists. */
function createStep(
  map: ArgumentMap,
  bearings: Bearings,
  semantics: GradualSemantics,
  rejected: Iterable<string>,
): Step {
  const { claims, size, indexes } = bearings;
  const isGone = new Uint8Array(size);
  for (const id of rejected) isGone[indexIn(indexes, id)] = 1;
  const weights = Float64Array.from(map.claims, ({ weight = 0.5 }) => weight);
  const factors = Float64Array.from(map.relations, ({ strength }) => (semantics.readsStrengths ? strength / 2 : 1));
  const gather = semantics.together === "sum" ? sumOf : oneAtLeast;
  return (node, values) => {
    if (isGone[node] === 1) return 0;
    if (node >= claims) return (factors[node - claims] ?? 1) * carried(node, values, bearings);
    const against = gather(node, 0, values, bearings);
    return semantics.strength(weights[node] ?? 0.5, against, gather(node, 1, values, bearings));
  };
}

/** What a relation carries: the value of its weakest premise, as far as nothing undercuts it. */
function carried(relation: number, values: Float64Array, { premises, relationsTo, supports }: Bearings): number {
  let weakest = 1;
  for (let at = premises.starts[relation] ?? 0; at < (premises.starts[relation + 1] ?? 0); at++) {
    weakest = Math.min(weakest, values[premises.items[at] ?? 0] ?? 0);
  }
  for (let at = relationsTo.starts[relation] ?? 0; at < (relationsTo.starts[relation + 1] ?? 0); at++) {
    const undercut = relationsTo.items[at] ?? 0;
    if (supports[undercut] === 0) weakest *= 1 - Math.min(1, values[undercut] ?? 0);
  }
  return weakest;
}

/** What the supports of a claim come to together (`side` 1), or its rebuttals (`side` 0). */
type Gather = (claim: number, side: 0 | 1, values: Float64Array, bearings: Bearings) => number;

const sumOf: Gather = (claim, side, values, { relationsTo: { starts, items }, supports }) => {
  let sum = 0;
  for (let at = starts[claim] ?? 0; at < (starts[claim + 1] ?? 0); at++) {
    const relation = items[at] ?? 0;
    if (supports[relation] === side) sum += values[relation] ?? 0;
  }
  return sum;
};

const oneAtLeast: Gather = (claim, side, values, { relationsTo: { starts, items }, supports }) => {
  let none = 1;
  for (let at = starts[claim] ?? 0; at < (starts[claim + 1] ?? 0); at++) {
    const relation = items[at] ?? 0;
    if (supports[relation] === side) none *= 1 - (values[relation] ?? 0);
  }
  return 1 - none;
};

function inOrder(start: Float64Array, order: readonly number[], step: Step) {
  const values = start.slice();
  for (const node of order) values[node] = step(node, values);
  return { values, rounds: 1 };
}
