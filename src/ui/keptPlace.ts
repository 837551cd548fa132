import type { Atlas } from "../store/createAtlas.ts";
import { keptByMap } from "./keptByMap.ts";

/** The claim at which the keyboard was, and what was selected when it came there. */
interface Place {
  readonly claim: string;
  readonly selection: string | undefined;
}

const places = keptByMap<Place>();

/** Remembers of the open map where the keyboard is, so that another screen of it goes on from there. */
export function keepPlace(atlas: Atlas, claim: string): void {
  const { map, selection } = atlas.state();
  places.keep(atlas, map, { claim, selection });
}

/** The claim at which the keyboard was on the screen before; absent where something else has been selected since. */
export function placeKept(atlas: Atlas): string | undefined {
  const place = places.of(atlas);
  return place && place.selection === atlas.state().selection ? place.claim : undefined;
}
