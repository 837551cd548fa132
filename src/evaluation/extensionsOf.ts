import type { ArgumentMap } from "../model/map.ts";
import type { AttackGraph } from "./attackGraph.ts";
import { bearingsOf, indexIn } from "./bearings.ts";
import { flatten, type SupportReading } from "./flatten.ts";
import { groundedLabels } from "./grounded.ts";
import { idealSet } from "./ideal.ts";
import { type Part, undecidedParts } from "./parts.ts";
import { isIn } from "./propagation.ts";
import { type Budget, type Found, search } from "./search.ts";
import { semiStableSets } from "./semiStable.ts";

export const extensionSemantics = ["grounded", "complete", "preferred", "stable", "semi-stable", "ideal"] as const;
/** A definition of which arguments can be held together (Dung 1995; Caminada 2006; Dung, Mancarella and Toni 2007). */
export type ExtensionSemantics = (typeof extensionSemantics)[number];

/** How the extensions of a map are looked for. */
export interface ExtensionOptions {
  readonly support?: SupportReading;
  /** The ids of claims and relations taken to be false. */
  readonly rejected?: Iterable<string>;
  /** How many extensions are given at most. */
  readonly most?: number;
  /** How many labels the search may set: a deadline that is the same on every machine. */
  readonly steps?: number;
}

/** The extensions of a map: the sets of claims that can be held together. */
export interface Extensions {
  /** The ids of all claims, in file order. */
  readonly arguments: readonly string[];
  /** Each extension in file order; the smaller ones first. No extension at all differs from one that is empty. */
  readonly extensions: readonly (readonly string[])[];
  /** Whether it is known what is in every extension and in some, be it without all of them. */
  readonly isKnown: boolean;
  /** The claims that are in every extension, and those that are in one at least; empty where that is not known. */
  readonly inEvery: readonly string[];
  readonly inSome: readonly string[];
  /** Whether these are all; otherwise there are more, or the search was given up. */
  readonly isWhole: boolean;
  /** Whether the search was given up before it could know whether there are more. */
  readonly isGivenUp: boolean;
}

/** How each part of what the grounded labels leave open is solved. */
const solvers: Readonly<Record<ExtensionSemantics, (graph: AttackGraph, budget: Budget) => Found>> = {
  grounded: () => ({ sets: [[]], isWhole: true }),
  complete: completeSets,
  preferred: (graph, budget) => search(graph, "preferred", budget),
  stable: (graph, budget) => search(graph, "stable", budget),
  "semi-stable": semiStableSets,
  ideal: idealSet,
};

/** The extensions of a map, as far as the limits allow; support is read as needing one reason unless told otherwise. */
export function extensionsOf(
  map: ArgumentMap,
  semantics: ExtensionSemantics,
  { support = "needs-one", rejected = [], most = 300, steps = 3_000_000 }: ExtensionOptions = {},
): Extensions {
  const bearings = bearingsOf(map);
  const ids = bearings.ids.slice(0, bearings.claims);
  const nodes = [...new Set(rejected)].map((id) => indexIn(bearings.indexes, id));
  const graph = flatten(bearings, support, nodes);
  if (!graph) return { ...named(ids, { sets: [], isWhole: false }, undefined), isGivenUp: true };
  const labels = groundedLabels(graph);
  const budget = { most, steps };
  const found = undecidedParts(graph, labels).map((part) =>
    claimsIn(part, solvers[semantics](part.graph, budget), ids.length),
  );
  const base = ids.flatMap((_, node) => (labels[node] === isIn ? [node] : []));
  const combined = combine(base, found, most);
  const isGivenUp = !combined.isWhole && (budget.steps <= 0 || combined.sets.length === 0);
  return { ...named(ids, combined, acceptedIn(base, found)), isGivenUp };
}

/** The complete sets of what the grounded labels leave open: that none of it is in is one of them, however little is found. */
function completeSets(graph: AttackGraph, budget: Budget): Found {
  const found = search(graph, "complete", budget);
  return found.isWhole ? found : { ...found, sets: [[], ...found.sets].slice(0, budget.most) };
}

/** The sets of a part in the numbers of the whole, without helpers, each once. */
function claimsIn({ nodes }: Part, { sets, isWhole }: Found, claims: number): Found {
  const own = sets.map((set) => set.map((place) => nodes[place] ?? 0).filter((node) => node < claims));
  return { sets: [...new Map(own.map((set) => [set.join(), set])).values()], isWhole };
}

/** Every choice of one set from each part, together with what is in all. */
function combine(base: readonly number[], parts: readonly Found[], most: number): Found {
  if (parts.some((part) => part.isWhole && part.sets.length === 0)) return { sets: [], isWhole: true };
  let sets: readonly (readonly number[])[] = [base];
  let isWhole = parts.every((part) => part.isWhole);
  for (const part of parts) {
    isWhole &&= sets.length * part.sets.length <= most;
    sets = sets.flatMap((set) => part.sets.map((more) => [...set, ...more])).slice(0, most);
  }
  return { sets: sets.map((set) => set.toSorted((a, b) => a - b)).sort(bySize), isWhole };
}

function bySize(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((node, i) => node !== b[i]);
  return a.length - b.length || (a[place] ?? 0) - (b[place] ?? 0);
}

interface Accepted {
  readonly inEvery: readonly number[];
  readonly inSome: readonly number[];
}

/** What is in every extension and in some, told part by part; absent where a part is not known, or there is no extension. */
function acceptedIn(base: readonly number[], parts: readonly Found[]): Accepted | undefined {
  if (parts.some(({ sets, isWhole }) => !isWhole || sets.length === 0)) return undefined;
  const inSome = parts.flatMap(({ sets }) => [...new Set(sets.flat())]);
  const inEvery = parts.flatMap(({ sets: [first = [], ...others] }) => {
    const members = others.map((set) => new Set(set));
    return first.filter((node) => members.every((set) => set.has(node)));
  });
  return { inEvery: [...base, ...inEvery].sort((a, b) => a - b), inSome: [...base, ...inSome].sort((a, b) => a - b) };
}

function named(
  ids: readonly string[],
  { sets, isWhole }: Found,
  accepted: Accepted | undefined,
): Omit<Extensions, "isGivenUp"> {
  const idsOf = (nodes: readonly number[] = []) => nodes.map((node) => ids[node] ?? "");
  const [inEvery, inSome] = [idsOf(accepted?.inEvery), idsOf(accepted?.inSome)];
  const isKnown = accepted !== undefined;
  return { arguments: ids, extensions: sets.map((set) => idsOf(set)), isKnown, inEvery, inSome, isWhole };
}
