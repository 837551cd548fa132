import type { Atlas } from "../../store/createAtlas.ts";
import { keptByMap } from "../keptByMap.ts";

/** So many of a list are shown at first, and so many more each time. */
export const stepShown = 12;

/** How much of a list was shown when it was left for one of its claims: as much is there again. */
export interface ListShown {
  readonly of: (atlas: Atlas) => number | undefined;
  /** Remembers that so many are shown, or more already. */
  readonly atLeast: (atlas: Atlas, count: number) => void;
}

export const [cruxesShown, contestedShown] = [listShown(), listShown()];

function listShown(): ListShown {
  const { of, keep } = keptByMap<number>();
  return {
    of,
    atLeast: (atlas, count) => {
      const wanted = Math.ceil(count / stepShown) * stepShown;
      keep(atlas, atlas.state().map, Math.max(wanted, of(atlas) ?? stepShown));
    },
  };
}
