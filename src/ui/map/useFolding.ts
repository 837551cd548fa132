import { useCallback, useEffect, useRef } from "react";
import { mapMessages } from "../../messages/map.ts";
import { canFold } from "../../view/canFold.ts";
import { type Folds, toggleBranch } from "../../view/folds.ts";
import { readingTree } from "../../view/tree.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { foldedUnder, shortLabel } from "./cardReading.ts";
import { indexOf } from "./kin.ts";
import type { Arrangement } from "./useArrangement.ts";

/** Folds or unfolds a claim's reasons, or its whole branch. */
export type Fold = (claim: string, whole: boolean) => void;

/** Folding with the acted card held in its place, and a word about what came of it. */
export function useFolding(arrangement: Arrangement, pin: (claim: string) => void): Fold {
  const atlas = useAtlasItself();
  const announce = useAnnounce();
  const acted = useRef<{ claim: string; shown: number; folded: Folds }>(undefined);
  useEffect(() => {
    const { map, view } = arrangement;
    if (!acted.current) return;
    const { claim, shown, folded } = acted.current;
    acted.current = undefined;
    // The reader may have taken it back before it was shown.
    if (folded !== atlas.state().folded) return;
    const label = shortLabel(readingTree(map).branches.get(claim)?.claim, view.language) ?? "";
    const more = view.claims.length - shown;
    const hidden = foldedUnder(view, claim);
    const words = mapMessages[view.language];
    announce(more > 0 ? words.unfolded(label, more, hidden) : words.folded(label, hidden), "heard");
  }, [arrangement, announce, atlas]);
  const { view } = arrangement;
  return useCallback(
    (claim, whole) => {
      const before = atlas.state();
      const { map, folded } = before;
      const shown = indexOf(view).claims.get(claim);
      if (!shown || !canFold(shown)) return;
      if (whole) atlas.actions.fold(toggleBranch(map, folded, claim));
      else atlas.actions.toggleFold(claim);
      if (atlas.state() === before) return;
      pin(claim);
      acted.current = { claim, shown: view.claims.length, folded: atlas.state().folded };
    },
    [atlas, pin, view],
  );
}
