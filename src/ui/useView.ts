import { useMemo } from "react";
import { createBareView } from "../view/bareView.ts";
import type { View } from "../view/view.ts";
import { laterThing } from "./later.tsx";
import { useAtlas } from "./useAtlas.ts";
import { useLargeEvaluation, useLargeFallout } from "./whatStands/useLargeAnswers.ts";

/** What is shown of the open map, in whichever form one reads it; the same value as long as nothing of it changes. */
export function useView(): View {
  return useSupposed(useBareView());
}

/** The same without what follows: that moves nothing, so a layout need not know of it. */
export function useBareView(): View {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const layout = useAtlas((state) => state.layout);
  const folded = useAtlas((state) => state.folded);
  const filter = useAtlas((state) => state.filter);
  const branch = useAtlas((state) => state.branch);
  return useMemo(
    () => createBareView(map, { language, layout, folded, filter, ...(branch === undefined ? {} : { branch }) }),
    [map, language, layout, folded, filter, branch],
  );
}

/** A view of the open map with what follows from it, and from what is supposed to be false. */
export function useSupposed(view: View): View {
  const map = useAtlas((state) => state.map);
  const folded = useAtlas((state) => state.folded);
  const rejected = useAtlas((state) => state.rejected);
  const verdicts = useAtlas((state) => state.verdicts);
  const withWhatFollows = useWhatFollows(rejected.length > 0 || verdicts !== undefined);
  const [fallout, evaluation] = [useLargeFallout(), useLargeEvaluation()];
  return useMemo(() => {
    // What is not known yet is not shown: no answer is there for what was asked before.
    const asked = {
      folded,
      ...(typeof fallout === "string" ? {} : { rejected, fallout }),
      ...(typeof evaluation === "string" ? {} : { verdicts, evaluation }),
    };
    return withWhatFollows?.(view, map, asked) ?? view;
  }, [withWhatFollows, view, map, rejected, folded, verdicts, fallout, evaluation]);
}

/** What follows is worked out by what is loaded later: the first picture does not need it. */
const useWhatFollows = laterThing(async () => (await import("../view/whatFollows.ts")).withWhatFollows);
