import { useMemo } from "react";
import type { ArgumentMap } from "../model/map.ts";
import type { Steps } from "../model/steps.ts";
import type { Folds } from "../view/folds.ts";
import type { View, ViewRequest } from "../view/view.ts";
import { laterThing } from "./later.tsx";
import { useAtlas } from "./useAtlas.ts";
import { useLargeEvaluation, useLargeFallout } from "./whatStands/useLargeAnswers.ts";

/** A map with what the reader asked to see of it, but for what follows: that moves nothing, so a layout need not know of it. */
export interface AskedView {
  readonly map: ArgumentMap;
  readonly request: ViewRequest;
}

/** What the reader asked to see of the open map; the same value as long as they ask for the same. */
export function useAskedView(): AskedView {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const layout = useAtlas((state) => state.layout);
  const folded = useAtlas((state) => state.folded);
  const filter = useAtlas((state) => state.filter);
  const branch = useAtlas((state) => state.branch);
  return useMemo(
    () => ({ map, request: { language, layout, folded, filter, ...(branch === undefined ? {} : { branch }) } }),
    [map, language, layout, folded, filter, branch],
  );
}

/** Adds to a view of the open map, with its folds, what follows from it, in short steps. */
export type Follow = (view: View, folded: Folds) => Steps<View>;

/** Adds what is asked and known of it; the same function as long as it adds the same. */
export function useFollowing(): Follow {
  const map = useAtlas((state) => state.map);
  const rejected = useAtlas((state) => state.rejected);
  const verdicts = useAtlas((state) => state.verdicts);
  const isAsked = rejected.length > 0 || verdicts !== undefined;
  const withWhatFollows = useWhatFollows(isAsked);
  const [fallout, evaluation] = [useLargeFallout(), useLargeEvaluation()];
  return useMemo((): Follow => {
    if (!isAsked || !withWhatFollows) return asItIs;
    // What is not known yet is not shown: no answer is there for what was asked before.
    const asked = {
      ...(typeof fallout === "string" ? {} : { rejected, fallout }),
      ...(typeof evaluation === "string" ? {} : { verdicts, evaluation }),
    };
    return (view, folded) => withWhatFollows(view, map, { ...asked, folded });
  }, [withWhatFollows, isAsked, map, rejected, verdicts, fallout, evaluation]);
}

/** Adds nothing. */
// biome-ignore lint/correctness/useYield: there is nothing to do.
export function* asItIs(view: View): Steps<View> {
  return view;
}

/** What follows is worked out by what is loaded later: the first picture does not need it. */
const useWhatFollows = laterThing(async () => (await import("../view/whatFollows.ts")).withWhatFollows);
