import { useMemo } from "react";
import { createView } from "../view/createView.ts";
import type { View } from "../view/view.ts";
import { withWhatIf } from "../view/whatIf.ts";
import { useAtlas } from "./useAtlas.ts";

/** What is shown of the open map, in whichever form one reads it; the same value as long as nothing of it changes. */
export function useView(): View {
  return useSupposed(useBareView());
}

/** The same without what follows from what is supposed to be false: that moves nothing, so a layout need not know of it. */
export function useBareView(): View {
  const map = useAtlas((state) => state.map);
  const language = useAtlas((state) => state.language);
  const layout = useAtlas((state) => state.layout);
  const folded = useAtlas((state) => state.folded);
  const filter = useAtlas((state) => state.filter);
  const branch = useAtlas((state) => state.branch);
  return useMemo(
    () => createView(map, { language, layout, folded, filter, ...(branch === undefined ? {} : { branch }) }),
    [map, language, layout, folded, filter, branch],
  );
}

/** A view of the open map with what follows from what is supposed to be false. */
export function useSupposed(view: View): View {
  const map = useAtlas((state) => state.map);
  const folded = useAtlas((state) => state.folded);
  const rejected = useAtlas((state) => state.rejected);
  return useMemo(() => withWhatIf(view, map, { rejected, folded }), [view, map, rejected, folded]);
}
