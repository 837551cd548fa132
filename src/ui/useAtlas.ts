import { createContext, useContext, useSyncExternalStore } from "react";
import type { Atlas } from "../store/createAtlas.ts";
import type { AtlasActions, AtlasState } from "../store/state.ts";

/** Gives the parts of the page the atlas they show: `<AtlasContext value={atlas}>`. */
export const AtlasContext = createContext<Atlas | undefined>(undefined);

/**
 * A part of the state, kept up to date. The selector gives the same value as long as that part is the same: a member of
 * the state, or what is derived from it once and remembered; never a new object on each call.
 */
export function useAtlas<Part>(selector: (state: AtlasState) => Part): Part {
  const { state, subscribe } = useAtlasItself();
  return useSyncExternalStore(subscribe, () => selector(state()));
}

/** All that the reader can do; the same object for as long as the page lives. */
export function useActions(): AtlasActions {
  return useAtlasItself().actions;
}

/** The atlas as such, for what acts on the state of the moment instead of showing it. */
export function useAtlasItself(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error("there is no atlas here: wrap the page in <AtlasContext value={createAtlas(...)}>");
  return atlas;
}
