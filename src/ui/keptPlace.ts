import type { Atlas } from "../store/createAtlas.ts";
import { claimInFocus } from "../store/state.ts";
import { keptByMap } from "./keptByMap.ts";

/** The claim at which the keyboard was, and the one that the reader was led to when it came there. */
interface Place {
  readonly claim: string;
  readonly led: string | undefined;
}

const places = keptByMap<Place>();

/** Remembers of the open map where the keyboard is, so that another screen of it goes on from there. */
export function keepPlace(atlas: Atlas, claim: string): void {
  const state = atlas.state();
  places.keep(atlas, state.map, { claim, led: claimInFocus(state) });
}

/** The claim at which the keyboard was on the screen before; absent where the reader has been led elsewhere since. */
export function placeKept(atlas: Atlas): string | undefined {
  const place = places.of(atlas);
  return place && place.led === claimInFocus(atlas.state()) ? place.claim : undefined;
}
