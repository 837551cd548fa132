import type { ArgumentMap } from "../model/map.ts";
import { createLists, type Lists, listAt } from "./lists.ts";

/** What bears on what in a map, in numbers: its claims come first, then its relations, both in file order. */
export interface Bearings {
  readonly ids: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
  /** How many claims there are: the number of the first relation. */
  readonly claims: number;
  /** How many claims and relations there are. */
  readonly size: number;
  /** Whether a relation supports; by number, 0 for claims. */
  readonly supports: Uint8Array;
  /** What a relation bears on; by number. */
  readonly targets: Int32Array;
  /** The premises of each relation. */
  readonly premises: Lists;
  /** The relations that each claim is a premise of. */
  readonly relationsFrom: Lists;
  /** The relations that bear on each claim or relation. */
  readonly relationsTo: Lists;
}

const known = new WeakMap<ArgumentMap, Bearings>();

/** What bears on what in a map; the same map gives the same value. */
export function bearingsOf(map: ArgumentMap): Bearings {
  const bearings = known.get(map) ?? createBearings(map);
  known.set(map, bearings);
  return bearings;
}

function createBearings({ claims, relations }: ArgumentMap): Bearings {
  const ids = [...claims, ...relations].map(({ id }) => id);
  const indexes = new Map(ids.map((id, i) => [id, i]));
  const supports = new Uint8Array(ids.length);
  const targets = new Int32Array(ids.length).fill(-1);
  const owners: number[] = [];
  const premises: number[] = [];
  for (const [i, { type, from, to }] of relations.entries()) {
    const relation = claims.length + i;
    supports[relation] = type === "support" ? 1 : 0;
    targets[relation] = indexIn(indexes, to);
    for (const premise of new Set(from)) {
      owners.push(relation);
      premises.push(indexIn(indexes, premise));
    }
  }
  const all = relations.map((_, i) => claims.length + i);
  return {
    ids,
    indexes,
    claims: claims.length,
    size: ids.length,
    supports,
    targets,
    premises: createLists(ids.length, owners, premises),
    relationsFrom: createLists(ids.length, premises, owners),
    relationsTo: createLists(ids.length, targets.subarray(claims.length), all),
  };
}

/** What a claim or relation bears on next: the relations from a claim, the target of a relation. */
export function nextOf(node: number, { claims, relationsFrom, targets }: Bearings): Int32Array {
  return node < claims ? listAt(relationsFrom, node) : targets.subarray(node, node + 1);
}

/** The number of a claim or relation. */
export function indexIn(indexes: ReadonlyMap<string, number>, id: string): number {
  const index = indexes.get(id);
  if (index === undefined) throw new RangeError(`there is no claim or relation ${JSON.stringify(id)} in the map`);
  return index;
}
