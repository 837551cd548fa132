import { useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Layout } from "../../layout/layout.ts";
import { layoutTidy } from "../../layout/tidy.ts";
import { mapMessages } from "../../messages/map.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { createScene } from "../../scene/createScene.ts";
import type { Scene } from "../../scene/scene.ts";
import type { View } from "../../view/view.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlas } from "../useAtlas.ts";
import { useBareView, useSupposed } from "../useView.ts";
import { type LayoutElsewhere, LayoutElsewhereContext } from "./layoutElsewhere.ts";

/** What is shown and where: the stages of one picture, which belong together. */
export interface Arrangement {
  readonly map: ArgumentMap;
  readonly view: View;
  readonly layout: Layout;
  readonly scene: Scene;
}

/** A map of more claims than these is laid out beside the page, like the whole graph of however few. */
const mostAtOnce = 400;
/** How long a layout beside the page may take, in milliseconds. */
const deadline = 3000;

/** The open map as the reader asked to see it; while a slow layout runs, as it was before; at first, nothing. */
export function useArrangement(): Arrangement | undefined {
  const map = useAtlas((state) => state.map);
  const view = useBareView();
  const quick = useMemo(() => (isQuick(view) ? { map, view, layout: layoutTidy(view) } : undefined), [map, view]);
  const slow = useSlowPlaces(map, view);
  const last = useRef<Placed>(undefined);
  const now = quick ?? (slow?.view === view ? slow : undefined) ?? last.current;
  useEffect(() => {
    last.current = now;
  }, [now]);
  return useScene(now?.map === map ? now : undefined, view);
}

/** A view and where everything of it sits. */
type Placed = Omit<Arrangement, "scene">;

/** What is to be seen of it, with what follows from what is supposed to be false: that moves nothing, so nothing is laid out again. */
function useScene(placed: Placed | undefined, asked: View): Arrangement | undefined {
  const view = useSupposed(placed?.view ?? asked);
  return useMemo(() => placed && { ...placed, view, scene: createScene(view, placed.layout) }, [placed, view]);
}

function isQuick(view: View): boolean {
  return view.layout === "tidy" && view.claims.length <= mostAtOnce;
}

/** What was last laid out beside the page. */
function useSlowPlaces(map: ArgumentMap, view: View): Placed | undefined {
  const layoutElsewhere = useContext(LayoutElsewhereContext);
  const announce = useAnnounce();
  const [slow, setSlow] = useState<Placed>();
  useEffect(() => {
    if (isQuick(view)) return;
    const words = mapMessages[view.language];
    const leaving = new AbortController();
    layoutInTime(view, layoutElsewhere, leaving.signal).then((layout) => {
      if (leaving.signal.aborted) return;
      if (layout === undefined) announce(words.tooLong, "seen");
      else if (layout.algorithm !== view.layout) announce(words.tooLarge, "seen");
      setSlow({ map, view, layout: layout ?? layoutTidy({ ...view, layout: "tidy" }) });
    });
    return () => leaving.abort();
  }, [map, view, layoutElsewhere, announce]);
  return slow;
}

/** A layout made beside the page, or by what is loaded only where it is asked for; nothing where it took too long or failed. */
async function layoutInTime(view: View, elsewhere: LayoutElsewhere, leaving: AbortSignal): Promise<Layout | undefined> {
  if (view.layout === "top" && view.claims.length <= mostAtOnce) {
    return import("../../layout/top.ts").then(({ layoutTop }) => layoutTop(view)).catch(() => undefined);
  }
  return elsewhere(view, AbortSignal.any([leaving, AbortSignal.timeout(deadline)])).catch(() => undefined);
}
