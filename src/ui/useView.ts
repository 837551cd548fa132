import { useMemo } from "react";
import { createView } from "../view/createView.ts";
import type { View } from "../view/view.ts";
import { useAtlas } from "./useAtlas.ts";

/** What is shown of the open map, in whichever form one reads it; the same value as long as nothing of it changes. */
export function useView(): View {
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
