import { foldAllMessages } from "../../messages/foldAll.ts";
import { type ArgumentMap, type Claim, inLanguage } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { createBareView } from "../../view/bareView.ts";
import { firstFolds } from "../../view/firstFolds.ts";
import { foldsToDepth } from "../../view/folds.ts";
import { labelOf } from "../panel/labelOf.ts";
import type { Announce } from "../useAnnounce.ts";

/** What is folded, and where it is said. */
interface Folding {
  readonly atlas: Atlas;
  readonly announce: Announce;
}

/** Unfolds all claims; where they are, folds them as they were before that. */
export function unfoldAll(page: Folding): void {
  const { atlas, announce } = page;
  const { map, selection: selected } = atlas.state();
  const isBack = foldOrBack(atlas, foldsToDepth(map, "all"));
  // In the graph everything moves far away from everything: beside a card that held still there might be nothing.
  const { layout, selection } = atlas.state();
  if (!isBack && layout === "layered" && selection === undefined) atlas.actions.setCamera(undefined);
  const words = foldAllMessages[atlas.state().language];
  if (isBack) sayFolded(page, words.foldedAsBefore(shownIn(atlas)), selected);
  else announce(words.unfolded(map.claims.length));
}

/** Folds as at first sight, and looks there; where it is folded so, as it was before that. */
export function foldToStart(page: Folding): void {
  const { atlas } = page;
  const { map, filter, branch, selection: selected } = atlas.state();
  const isBack = foldOrBack(atlas, firstFolds(map, filter));
  // What was looked at may be where nothing is now; a branch by itself is framed anyhow.
  if (!isBack && branch === undefined) atlas.actions.setCamera(undefined);
  const words = foldAllMessages[atlas.state().language];
  sayFolded(page, words[isBack ? "foldedAsBefore" : "foldedToStart"](shownIn(atlas)), selected);
}

/** Says what was folded, and for all to see which claim is selected instead of one that is folded away. */
function sayFolded({ atlas, announce }: Folding, said: string, before: string | undefined): void {
  const { map, selection, language } = atlas.state();
  const { claims } = indexOf(map);
  const [away, holding] = [claims.get(before ?? ""), claims.get(selection ?? "")];
  if (!away || !holding || away === holding) {
    announce(said);
    return;
  }
  const name = (claim: Claim) => inLanguage(labelOf(claim), language);
  announce(foldAllMessages[language].selectedInstead(said, name(away), name(holding)), "seen");
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
