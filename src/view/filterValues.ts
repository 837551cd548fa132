import type { ArgumentMap } from "../model/map.ts";
import {
  type FacetName,
  type Filter,
  facets,
  isFiltering,
  knownFilter,
  matching,
  noFilter,
  traitsOf,
} from "./filter.ts";

/** A value of a facet, and how many claims have it among those that the filter's other facets let through. */
export interface FacetValue {
  readonly value: string;
  readonly claims: number;
}

/** The values that the claims of a map have in a facet, in their order. */
export function valuesOf(map: ArgumentMap, name: FacetName, filter: Filter = noFilter): readonly FacetValue[] {
  const others = matching(map, without(filter, name));
  const counts = new Map<string, number>();
  for (const [claim, values] of traitsOf(map, name)) {
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + (others.has(claim) ? 1 : 0));
  }
  return facets[name].values(map).flatMap((value) => {
    const claims = counts.get(value);
    return claims === undefined ? [] : [{ value, claims }];
  });
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
