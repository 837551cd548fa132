import type { ArgumentMap } from "../../model/map.ts";
import type { AtlasState } from "../../store/state.ts";

/** A map with the name it was opened under. */
export interface OwnMap {
  readonly map: ArgumentMap;
  readonly fileName: string;
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
export function createShelf(sample: OwnMap, first: OwnMap = sample): Shelf {
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
      return key !== undefined && (await loadKept()).keepMap(key, own);
    },
    atHand: (key) => visit.get(key),
    bring: async ({ key, id }) => {
      const found = (key === undefined ? undefined : visit.get(key)) ?? lastWith(id, visit);
      const own = found ?? (await bringKept({ key, id }));
      if (own) lay(own);
      return own;
    },
  };
}

/** The map that this device keeps of what an address asks for. */
export async function bringKept({ key, id }: Asked): Promise<OwnMap | undefined> {
  const { keptMap, keptMaps } = await loadKept();
  const exact = key === undefined ? undefined : await keptMap(key);
  if (exact || id === undefined) return exact;
  const last = (await keptMaps()).find((kept) => kept.id === id);
  return last && keptMap(last.key);
}

/** A map of the same id under the same name is a newer state of the same: it takes the older one's place. */
function keyOfMap({ id }: ArgumentMap, fileName: string): string {
  return `${id}\n${fileName}`;
}

function lastWith(id: string | undefined, visit: ReadonlyMap<string, OwnMap>): OwnMap | undefined {
  return id === undefined ? undefined : [...visit.values()].reverse().find(({ map }) => map.id === id);
}
