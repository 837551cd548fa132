import type { ArgumentMap } from "../model/map.ts";
import { onceForBoth } from "../model/onceForEach.ts";
import type { Steps } from "../model/steps.ts";
import {
  type FacetName,
  type Filter,
  facetNames,
  facets,
  isFiltering,
  judge,
  knownFilter,
  noFilter,
  passes,
  traitsInSteps,
  traitsOf,
} from "./filter.ts";

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
  const counts = new Map<string, number>();
  traitsOf(map, name).forEach((values, i) => {
    const isLeft = judged[i] === passes || judged[i] === facet;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + (isLeft ? 1 : 0));
  });
  return facets[name].values(map).flatMap((value) => {
    const claims = counts.get(value);
    return claims === undefined ? [] : [{ value, claims }];
  });
}

/** Works out in short steps all that claims can be told apart by: it is remembered, and is there at once then. */
export function* valuesInSteps(map: ArgumentMap): Steps<ArgumentMap> {
  for (const name of facetNames) {
    yield* traitsInSteps(map, name);
    valuesOf(map, name);
    yield;
  }
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
