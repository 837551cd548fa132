import type { ArgumentMap } from "../model/map.ts";
import { indexOf, positions } from "../model/questions.ts";

/** What has fallen of a map: claims, and the relations that are broken with them. */
export interface Fallen {
  readonly claims: { has(id: string): boolean };
  readonly relations: { has(id: string): boolean };
}

const uses = new WeakMap<ArgumentMap, ReadonlySet<string>>();
const nothing: Fallen = { claims: new Set(), relations: new Set() };

/**
 * The ids of the claims and relations that are used: a position, a claim that bears on nothing, and whatever leads there over
 * claims that stand by relations that are not broken. A circle that leads nowhere else is not used.
 */
export function usedNodes(map: ArgumentMap, fallen: Fallen = nothing): ReadonlySet<string> {
  const known = fallen === nothing ? uses.get(map) : undefined;
  if (known) return known;
  const { relationsFrom, relationsTo } = indexOf(map);
  const ends = [...positions(map), ...map.claims.filter(({ id }) => !relationsFrom.has(id))];
  const used = new Set(ends.flatMap(({ id }) => (fallen.claims.has(id) ? [] : [id])));
  // A set hands out what is added to it on the way.
  for (const node of used) {
    for (const { id, from } of relationsTo.get(node) ?? []) {
      if (fallen.relations.has(id)) continue;
      used.add(id);
      for (const premise of from) used.add(premise);
    }
  }
  if (fallen === nothing) uses.set(map, used);
  return used;
}
