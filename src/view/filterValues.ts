import type { ArgumentMap } from "../model/map.ts";
import { onceForBoth } from "../model/onceForEach.ts";
import type { Steps } from "../model/steps.ts";
import {
  type FacetName,
  type Filter,
  facetNames,
  isFiltering,
  judge,
  knownFilter,
  noFilter,
  passes,
  traitsInSteps,
  traitsOf,
} from "./filter.ts";
import { foldPlaces } from "./firstFolds.ts";

/** A value of a facet, and how many claims have it among those that the filter's other facets let through. */
export interface FacetValue {
  readonly value: string;
  readonly claims: number;
}

/** The values that the claims of a map have in a facet, in their order; the same map and filter give the same. */
export function valuesOf(map: ArgumentMap, name: FacetName, filter: Filter = noFilter): readonly FacetValue[] {
  return countersOf(map, filter)(name);
}

const countersOf = onceForBoth((map: ArgumentMap, filter: Filter) => {
  const known = new Map<FacetName, readonly FacetValue[]>();
  return (name: FacetName) => {
    const values = known.get(name) ?? counted(map, name, filter);
    known.set(name, values);
    return values;
  };
});

function counted(map: ArgumentMap, name: FacetName, filter: Filter): readonly FacetValue[] {
  const judged = judge(map, filter);
  const facet = facetNames.indexOf(name);
  const { values, ranks, starts } = traitsOf(map, name);
  const claims = new Uint32Array(values.length);
  const isThere = new Uint8Array(values.length);
  judged.forEach((verdict, claim) => {
    const left = verdict === passes || verdict === facet ? 1 : 0;
    for (let i = starts[claim] ?? 0; i < (starts[claim + 1] ?? 0); i++) {
      const rank = ranks[i] ?? 0;
      isThere[rank] = 1;
      claims[rank] = (claims[rank] ?? 0) + left;
    }
  });
  return values.flatMap((value, rank) => (isThere[rank] === 1 ? [{ value, claims: claims[rank] ?? 0 }] : []));
}

/** Works out in short steps all by which claims can be told apart and are folded then: it is remembered, and is there at once then. */
export function* valuesInSteps(map: ArgumentMap): Steps<ArgumentMap> {
  for (const name of facetNames) {
    yield* traitsInSteps(map, name);
    valuesOf(map, name);
    yield;
  }
  yield* foldPlaces.inSteps(map);
  return map;
}

/** Whether a facet's values would each leave all claims. */
export function tellsNothingApart(map: ArgumentMap, name: FacetName): boolean {
  return valuesOf(map, name).every(({ claims }) => claims === map.claims.length);
}

/** The filter with a value put in, or taken out where it is in. */
export function toggleValue(map: ArgumentMap, filter: Filter, name: FacetName, value: string): Filter {
  const values = filter[name] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return knownFilter(map, { ...filter, [name]: next });
}

/** The filter with a facet that lets everything through. */
export function without(filter: Filter, name: FacetName): Filter {
  if (filter[name] === undefined) return filter;
  const { [name]: _, ...others } = filter;
  return isFiltering(others) ? others : noFilter;
}
