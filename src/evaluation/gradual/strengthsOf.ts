import type { ArgumentMap } from "../../model/map.ts";
import { type Bearings, bearingsOf, indexIn } from "../bearings.ts";
import { listAt } from "../lists.ts";
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

function createStep(
  map: ArgumentMap,
  bearings: Bearings,
  semantics: GradualSemantics,
  rejected: Iterable<string>,
): Step {
  const { claims, supports, relationsTo, premises, indexes, ids } = bearings;
  const gone = new Set([...rejected].map((id) => indexIn(indexes, id)));
  const factors = map.relations.map(({ strength }) => (semantics.readsStrengths ? strength / 2 : 1));
  const grounds = ids.map((_, node) => [...listAt(premises, node)]);
  const attackers = ids.map((_, node) => [...listAt(relationsTo, node)].filter((relation) => supports[relation] === 0));
  const supporters = ids.map((_, node) =>
    [...listAt(relationsTo, node)].filter((relation) => supports[relation] === 1),
  );
  const against: number[] = [];
  const inFavour: number[] = [];
  return (node, values) => {
    if (gone.has(node)) return 0;
    take(against, attackers[node], values);
    if (node < claims) {
      take(inFavour, supporters[node], values);
      return semantics.strength(map.claims[node]?.weight ?? 0.5, against, inFavour);
    }
    let carried = factors[node - claims] ?? 1;
    for (const undercut of against) carried *= 1 - Math.min(1, undercut);
    take(inFavour, grounds[node], values);
    return carried * Math.min(...inFavour);
  };
}

/** Fills a list with the values of some nodes; used again and again, since making new ones would take most of the time. */
function take(list: number[], nodes: readonly number[] = [], values: Float64Array): void {
  list.length = nodes.length;
  for (let i = 0; i < nodes.length; i++) list[i] = values[nodes[i] ?? 0] ?? 0;
}

function inOrder(start: Float64Array, order: readonly number[], step: Step) {
  const values = start.slice();
  for (const node of order) values[node] = step(node, values);
  return { values, rounds: 1 };
}
