import type { ArgumentMap } from "../model/map.ts";
import { indexOf, isUndercut, objectionsTo, whoSays } from "../model/questions.ts";
import { takesSide } from "./campless.ts";
import { type Branch, readingTree } from "./tree.ts";

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
export function matching(map: ArgumentMap, filter: Filter): ReadonlySet<string> {
  const known = matches.get(map) ?? new WeakMap<Filter, ReadonlySet<string>>();
  const found = known.get(filter) ?? passing(map, filter);
  matches.set(map, known.set(filter, found));
  return found;
}

const matches = new WeakMap<ArgumentMap, WeakMap<Filter, ReadonlySet<string>>>();

function passing(map: ArgumentMap, filter: Filter): ReadonlySet<string> {
  let passing = [...readingTree(map).branches.keys()];
  for (const name of facetNames) {
    const wanted = filter[name];
    if (wanted === undefined) continue;
    const traits = traitsOf(map, name);
    passing = passing.filter((claim) => traits.get(claim)?.some((value) => wanted.includes(value)));
  }
  return new Set(passing);
}

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

/** By claim, the values that it has in a facet. */
type Traits = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<ArgumentMap, Map<FacetName, Traits>>();

/** By claim, the values that it has in a facet; the same map gives the same. */
export function traitsOf(map: ArgumentMap, name: FacetName): Traits {
  const ofMap = known.get(map) ?? new Map<FacetName, Traits>();
  known.set(map, ofMap);
  const before = ofMap.get(name);
  if (before) return before;
  const { of } = facets[name];
  const traits = new Map([...readingTree(map).branches].map(([claim, branch]) => [claim, of(branch, map)]));
  ofMap.set(name, traits);
  return traits;
}

/** One way to tell claims apart. */
interface Facet {
  /** All its values, in their order. */
  readonly values: (map: ArgumentMap) => readonly string[];
  /** Those that a claim has. */
  readonly of: (branch: Branch, map: ArgumentMap) => readonly string[];
}

/** The ways to tell claims apart. */
export const facets: Readonly<Record<FacetName, Facet>> = {
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
    of: ({ claim }, map) => [isContested(map, claim.id) ? "yes" : "no"],
  },
  /** Whether a relation leads from a claim to what stands under another position. */
  crossing: {
    values: () => ["yes", "no"],
    of: (branch, map) => [isCrossing(map, branch) ? "yes" : "no"],
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
  const inferences = indexOf(map).relationsFrom.get(claim) ?? [];
  return [claim, ...inferences.map(({ id }) => id)].some((id) => objectionsTo(map, id).length > 0);
}

function isCrossing(map: ArgumentMap, { claim, position }: Branch): boolean {
  const { claims, relations, relationsFrom } = indexOf(map);
  const { branches } = readingTree(map);
  return (relationsFrom.get(claim.id) ?? []).some(({ to }) => {
    const targets = claims.has(to) ? [to] : (relations.get(to)?.from ?? []);
    return targets.some((id) => (branches.get(id)?.position ?? position) !== position);
  });
}
