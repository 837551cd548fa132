import { appMessages } from "../../messages/app.ts";
import type { ArgumentMap } from "../../model/map.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { createBareView } from "../../view/bareView.ts";
import { firstFolds } from "../../view/firstFolds.ts";
import { foldsToDepth } from "../../view/folds.ts";
import type { Announce } from "../useAnnounce.ts";

/** What is folded, and where it is said. */
interface Folding {
  readonly atlas: Atlas;
  readonly announce: Announce;
}

/** Unfolds all claims; where they are, folds them as they were before that. */
export function unfoldAll({ atlas, announce }: Folding): void {
  const { map } = atlas.state();
  const isBack = foldOrBack(atlas, foldsToDepth(map, "all"));
  // In the graph everything moves far away from everything: beside a card that held still there might be nothing.
  const { layout, selection } = atlas.state();
  if (!isBack && layout === "layered" && selection === undefined) atlas.actions.setCamera(undefined);
  announce(
    isBack
      ? appMessages[atlas.state().language].foldedAsBefore(shownIn(atlas))
      : appMessages[atlas.state().language].unfolded(map.claims.length),
  );
}

/** Folds as at first sight; where that is so, as it was before that. */
export function foldToStart({ atlas, announce }: Folding): void {
  const { map, filter } = atlas.state();
  const isBack = foldOrBack(atlas, firstFolds(map, filter));
  announce(appMessages[atlas.state().language][isBack ? "foldedAsBefore" : "foldedToStart"](shownIn(atlas)));
}

function shownIn({ state }: Atlas): number {
  return createBareView(state().map, state()).counts.shown;
}

/** By a map, the folds that a reader had before all were folded or unfolded at once. */
const foldsBefore = new WeakMap<ArgumentMap, ReadonlySet<string>>();

/** Folds as wanted; where that is so already, as it was before: what a reader had folded by hand is not lost. Says whether it went back. */
function foldOrBack({ state, actions }: Atlas, wanted: ReadonlySet<string>): boolean {
  const { map, folded } = state();
  const before = foldsBefore.get(map);
  const isThere = folded.size === wanted.size && [...folded].every((claim) => wanted.has(claim));
  if (isThere && !before) return false;
  if (!isThere) foldsBefore.set(map, folded);
  actions.fold(isThere && before ? before : wanted);
  return isThere;
}
