import { namelessIds } from "../../formats/namelessIds.ts";
import type { ArgumentMap } from "../../model/map.ts";
import type { AtlasState } from "../../store/state.ts";
import type { KeptForm } from "./keptForm.ts";

/** A map with the name it was opened under. */
export interface OwnMap {
  readonly map: ArgumentMap;
  readonly fileName: string;
  /** The address that it came from, where a link asked for it. */
  readonly from?: string | undefined;
}

/** The maps at hand: the page's own, those that were open in this visit, and those that this device keeps. */
export interface Shelf {
  readonly sample: OwnMap;
  /** Under which key a map of the reader's stands here; undefined for the page's own. */
  readonly keyOf: (shown: Pick<AtlasState, "map" | "fileName">) => string | undefined;
  /** Puts a map there, and keeps it on this device; false where the browser does not allow that. */
  readonly put: (own: OwnMap) => Promise<boolean>;
  /** What a map was open in this visit as; at once, so that a step back does not flicker. */
  readonly atHand: (key: string) => OwnMap | undefined;
  /** The map of this key, or else the one with this id that was open last; undefined where it is nowhere. */
  readonly bring: (asked: Asked) => Promise<OwnMap | undefined>;
}

/** Which map an address asks for. */
export interface Asked {
  readonly key?: string | undefined;
  readonly id?: string | undefined;
}

// What reads and writes maps is no part of the first picture.
const loadKept = () => import("./keptMaps.ts");

/** A shelf with the page's own map on it, and the one that the visit begins with. */
export function createShelf(sample: OwnMap, first: OwnMap = sample, form?: KeptForm): Shelf {
  const visit = new Map<string, OwnMap>();
  const keyOf: Shelf["keyOf"] = ({ map, fileName }) => (map === sample.map ? undefined : keyOfMap(map, fileName));
  const lay = (own: OwnMap) => {
    const key = keyOf(own);
    if (key === undefined) return;
    visit.delete(key);
    visit.set(key, own);
  };
  lay(first);
  return {
    sample,
    keyOf,
    put: async (own) => {
      lay(own);
      const key = keyOf(own);
      return key !== undefined && (await loadKept()).keepMap(key, own, undefined, form);
    },
    atHand: (key) => visit.get(key),
    bring: async ({ key, id }) => {
      // By its id alone another would do, and be shown in the place of the one that is asked for.
      const exact = key === undefined ? undefined : (visit.get(key) ?? (await bringKept({ key }, form)));
      const own = exact ?? lastWith(id, visit) ?? (await bringKept({ id }, form));
      if (own) lay(own);
      return own;
    },
  };
}

/** The map that this device keeps of what an address asks for. */
export async function bringKept({ key, id }: Asked, form?: KeptForm): Promise<OwnMap | undefined> {
  const { keptMap, keptMaps } = await loadKept();
  const exact = key === undefined ? undefined : await keptMap(key, form);
  if (exact || id === undefined) return exact;
  const last = (await keptMaps()).find((kept) => kept.id === id);
  return last && keptMap(last.key, form);
}

/**
 * A map of the same id under the same name is a newer state of the same: it takes the older one's place. One that has no
 * id of its own is told by what it says too.
 */
function keyOfMap(map: ArgumentMap, fileName: string): string {
  const isNameless = Object.values(namelessIds).some((id) => id === map.id);
  return [map.id, fileName, ...(isNameless ? [sumOf(map)] : [])].join("\n");
}

const sums = new WeakMap<ArgumentMap, number>();

/** A number that is the same for the same claims and relations, and hardly ever for others: FNV-1a. */
function sumOf(map: ArgumentMap): number {
  const known = sums.get(map);
  if (known !== undefined) return known;
  const claims = map.claims.map(({ id, text }) => [id, ...Object.values(text).sort()]);
  const said = JSON.stringify([claims, map.relations.map(({ type, from, to }) => [type, from, to])]);
  let sum = 0x811c9dc5;
  for (let at = 0; at < said.length; at++) sum = Math.imul(sum ^ said.charCodeAt(at), 0x01000193);
  sums.set(map, sum);
  return sum;
}

function lastWith(id: string | undefined, visit: ReadonlyMap<string, OwnMap>): OwnMap | undefined {
  return id === undefined ? undefined : [...visit.values()].reverse().find(({ map }) => map.id === id);
}
