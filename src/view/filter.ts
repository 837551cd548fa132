import type { ArgumentMap } from "../model/map.ts";
import { onceForBoth, onceForEach } from "../model/onceForEach.ts";
import { indexOf, isUndercut, whoSays } from "../model/questions.ts";
import { inOneGo, mapped, type Steps } from "../model/steps.ts";
import { takesSide } from "./campless.ts";
import { type Branch, branchesOf, readingTree } from "./tree.ts";

/** What claims can be told apart by, in the order in which it is offered. */
export const facetNames = [
  "position",
  "side",
  "voice",
  "relation",
  "contested",
  "crossing",
  "strength",
  "sources",
  "attribution",
] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * Which claims a reader wants to look at: by facet, the values of which a claim must have one. A facet that is not named
 * lets every claim through; a claim must pass all that are.
 */
export type Filter = { readonly [Name in FacetName]?: readonly string[] };

/** The filter that lets every claim through. */
export const noFilter: Filter = {};

/** Whether a filter asks for anything. */
export function isFiltering(filter: Filter): boolean {
  return facetNames.some((name) => filter[name] !== undefined);
}

/** The claims that a filter lets through, by their ids; the same map and filter give the same set. */
export const matching = onceForBoth((map: ArgumentMap, filter: Filter): ReadonlySet<string> => {
  const judged = judge(map, filter);
  return new Set(branchesOf(map).flatMap(({ claim }, i) => (judged[i] === passes ? [claim.id] : [])));
});

/** What a filter says of a claim: that it passes, that several facets leave it out, or the place of the only one that does. */
export type Judged = Int8Array;
export const passes = -1;
const isOut = -2;

/** What a filter says of each claim of a map, in reading order; the same map and filter give the same. */
export const judge = onceForBoth((map: ArgumentMap, filter: Filter): Judged => {
  const judged = new Int8Array(branchesOf(map).length).fill(passes);
  facetNames.forEach((name, facet) => {
    const wanted = filter[name];
    if (wanted === undefined) return;
    const traits = traitsOf(map, name);
    const values = new Set(wanted);
    const isWanted = Uint8Array.from(traits.values, (value) => (values.has(value) ? 1 : 0));
    for (let i = 0; i < judged.length; i++) {
      if (!hasAny(traits, i, isWanted)) judged[i] = judged[i] === passes ? facet : isOut;
    }
  });
  return judged;
});

/** The filter as far as a map knows its values, in one way of writing: the values of each facet once and in their order. */
export function knownFilter(
  map: ArgumentMap,
  asked: { readonly [name: string]: readonly string[] | undefined },
): Filter {
  const known = facetNames.flatMap((name) => {
    const wanted = new Set(Object.hasOwn(asked, name) ? asked[name] : []);
    const values = wanted.size === 0 ? [] : facets[name].values(map).filter((value) => wanted.has(value));
    return values.length === 0 ? [] : [[name, values] as const];
  });
  return known.length === 0 ? noFilter : Object.fromEntries(known);
}

/** Whether two filters, both as a map knows them, ask for the same. */
export function isSameFilter(a: Filter, b: Filter): boolean {
  return facetNames.every((name) => a[name]?.join("\n") === b[name]?.join("\n"));
}

/** The values that each claim has in a facet, in reading order: by their ranks, for a filter is put on while the reader waits. */
export interface Traits {
  /** All values of the facet, in their order. */
  readonly values: readonly string[];
  /** Of one claim after the other, the ranks of its values among all. */
  readonly ranks: Uint32Array;
  /** Where those of each claim begin, and at last where one more claim's would. */
  readonly starts: Uint32Array;
}

function hasAny({ ranks, starts }: Traits, claim: number, isWanted: Uint8Array): boolean {
  const end = starts[claim + 1] ?? 0;
  for (let i = starts[claim] ?? 0; i < end; i++) if (isWanted[ranks[i] ?? 0] === 1) return true;
  return false;
}

const known = new WeakMap<ArgumentMap, Map<FacetName, Traits>>();

/** The values that each claim of a map has in a facet, in reading order; the same map gives the same. */
export function traitsOf(map: ArgumentMap, name: FacetName): Traits {
  return known.get(map)?.get(name) ?? inOneGo(traitsInSteps(map, name));
}

/** The same made in short steps. */
export function* traitsInSteps(map: ArgumentMap, name: FacetName): Steps<Traits> {
  const ofMap = known.get(map) ?? new Map<FacetName, Traits>();
  known.set(map, ofMap);
  const traits = ofMap.get(name) ?? (yield* madeInSteps(map, facets[name]));
  ofMap.set(name, traits);
  return traits;
}

function* madeInSteps(map: ArgumentMap, facet: Facet): Steps<Traits> {
  const values = facet.values(map);
  const rankOf = new Map(values.map((value, rank) => [value, rank]));
  const ranks: number[] = [];
  const ends = yield* mapped(branchesOf(map), (branch) => {
    for (const value of facet.of(branch, map)) {
      const rank = rankOf.get(value);
      if (rank !== undefined) ranks.push(rank);
    }
    return ranks.length;
  });
  return { values, ranks: Uint32Array.from(ranks), starts: Uint32Array.from([0, ...ends]) };
}

/** One way to tell claims apart. */
interface Facet {
  /** All its values, in their order. */
  readonly values: (map: ArgumentMap) => readonly string[];
  /** Those that a claim has. */
  readonly of: (branch: Branch, map: ArgumentMap) => readonly string[];
}

const yes = ["yes"] as const;
const no = ["no"] as const;

/** The ways to tell claims apart. */
const facets: Readonly<Record<FacetName, Facet>> = {
  /** The position under which a claim stands: its id. */
  position: {
    values: (map) => readingTree(map).roots,
    of: ({ position }) => [position],
  },
  /** `none`: said by a voice that takes no side. */
  side: {
    values: () => ["none"],
    of: ({ claim }, map) => (whoSays(map, claim).some((voice) => !takesSide({ voice })) ? ["none"] : []),
  },
  /** The voices that say a claim: their ids. */
  voice: {
    values: (map) => map.voices.map(({ id }) => id),
    of: ({ claim }, map) => whoSays(map, claim).map(({ id }) => id),
  },
  /** By what a claim hangs where it stands: as a reason, as an objection, or as an objection to an inference. */
  relation: {
    values: () => ["support", "rebut", "undercut"],
    of: ({ relation }, map) => {
      if (!relation) return [];
      return [relation.type === "rebut" && isUndercut(map, relation) ? "undercut" : relation.type];
    },
  },
  /** Whether something rebuts a claim, or undercuts a relation that leads from it. */
  contested: {
    values: () => ["yes", "no"],
    of: ({ claim }, map) => (isContested(map, claim.id) ? yes : no),
  },
  /** Whether a relation leads from a claim to what stands under another position. */
  crossing: {
    values: () => ["yes", "no"],
    of: (branch, map) => (isCrossing(map, branch) ? yes : no),
  },
  /** How strongly a claim bears on what it hangs on: 3 strong, 2 moderate, 1 weak. */
  strength: {
    values: () => ["3", "2", "1"],
    of: ({ relation }) => (relation ? [String(relation.strength)] : []),
  },
  /** How many passages state a claim; 3 stands for three and more. */
  sources: {
    values: () => ["0", "1", "2", "3"],
    of: ({ claim }) => [String(Math.min(3, claim.passages.length))],
  },
  /** How sure the bylines of those are who say a claim; `none` for a voice without one. */
  attribution: {
    values: () => ["certain", "likely", "uncertain", "none"],
    of: ({ claim }, map) => [...new Set(whoSays(map, claim).map(({ byline }) => byline?.confidence ?? "none"))],
  },
};

function isContested(map: ArgumentMap, claim: string): boolean {
  const rebutted = rebuttedIn(map);
  return rebutted.has(claim) || (indexOf(map).relationsFrom.get(claim) ?? []).some(({ id }) => rebutted.has(id));
}

/** The claims and relations that something rebuts. */
const rebuttedIn = onceForEach(
  ({ relations }: ArgumentMap): ReadonlySet<string> =>
    new Set(relations.flatMap(({ type, to }) => (type === "rebut" ? [to] : []))),
);

function isCrossing(map: ArgumentMap, { claim, position }: Branch): boolean {
  const { claims, relations, relationsFrom } = indexOf(map);
  const { branches } = readingTree(map);
  return (relationsFrom.get(claim.id) ?? []).some(({ to }) => {
    const targets = claims.has(to) ? [to] : (relations.get(to)?.from ?? []);
    return targets.some((id) => (branches.get(id)?.position ?? position) !== position);
  });
}
