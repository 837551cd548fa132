import { startTransition, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Layout } from "../../layout/layout.ts";
import { layoutTidy } from "../../layout/tidy.ts";
import { mapMessages } from "../../messages/map.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { createScene } from "../../scene/createScene.ts";
import type { Scene } from "../../scene/scene.ts";
import { createBareView, shownCount } from "../../view/bareView.ts";
import type { View } from "../../view/view.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { type AskedView, useAskedView, useFollowing } from "../useView.ts";
import { LayoutElsewhereContext } from "./layoutElsewhere.ts";

/** What is shown and where: the stages of one picture, which belong together. */
export interface Arrangement {
  readonly map: ArgumentMap;
  readonly view: View;
  readonly layout: Layout;
  readonly scene: Scene;
}

/** A view that was asked for, without what follows, and where everything of it sits. */
export interface Placed {
  readonly asked: AskedView;
  readonly bare: View;
  readonly layout: Layout;
}

/** A reading map of more claims than these is arranged by and by, like any other layout of however few. */
const mostAtOnce = 400;

/** The open map as the reader asked to see it; while it is arranged by and by, as it was before; at first, nothing. */
export function useArrangement(): Arrangement | undefined {
  const asked = useAskedView();
  const follow = useFollowing();
  const placed = usePlacedAtOnce(asked);
  const quick = useMemo(() => placed && arrangementOf(placed, follow), [placed, follow]);
  const slow = useSlowArrangement(placed ? undefined : asked, follow);
  const last = useRef<Arrangement>(undefined);
  const now = quick ?? slow ?? last.current;
  useEffect(() => {
    last.current = now;
  }, [now]);
  return now?.map === asked.map ? now : undefined;
}

/** Where everything of a small reading map sits. */
function usePlacedAtOnce(asked: AskedView): Placed | undefined {
  return useMemo(() => {
    const { map, request } = asked;
    if (request.layout !== "tidy" || shownCount(map, request, mostAtOnce) > mostAtOnce) return undefined;
    const bare = createBareView(map, request);
    return { asked, bare, layout: layoutTidy(bare) };
  }, [asked]);
}

function arrangementOf({ asked, bare, layout }: Placed, follow: (view: View) => View): Arrangement {
  const view = follow(bare);
  return { map: asked.map, view, layout, scene: createScene(view, layout) };
}

/** What was arranged by and by of what is asked now. */
function useSlowArrangement(asked: AskedView | undefined, follow: (view: View) => View): Arrangement | undefined {
  const elsewhere = useContext(LayoutElsewhereContext);
  const announce = useAnnounce();
  const [slow, setSlow] = useState<{ readonly placed: Placed; readonly arrangement: Arrangement }>();
  const known = useRef<Placed>(undefined);
  useEffect(() => {
    if (!asked) return;
    const leaving = new AbortController();
    const words = mapMessages[asked.request.language];
    const say = (what: "tooLong" | "tooLarge") => announce(words[what], "seen");
    arrange({ asked, known: known.current, follow, elsewhere, say, signal: leaving.signal }).then((made) => {
      if (!made || leaving.signal.aborted) return;
      known.current = made.placed;
      // What is drawn of it is put together by and by too.
      startTransition(() => setSlow(made));
    });
    return () => leaving.abort();
  }, [asked, follow, elsewhere, announce]);
  return slow?.placed.asked === asked ? slow?.arrangement : undefined;
}

type Arranging = Parameters<typeof import("./arrangeBySlices.ts").arrangeBySlices>[0];

/** What arranges by and by is no part of the first picture; where it cannot be had, the page does it at once. */
async function arrange(arranging: Arranging) {
  const found = await import("./arrangeBySlices.ts").catch(() => undefined);
  if (found) return found.arrangeBySlices(arranging);
  const { asked, follow } = arranging;
  const bare = createBareView(asked.map, { ...asked.request, layout: "tidy" });
  const placed = { asked, bare, layout: layoutTidy(bare) };
  return { placed, arrangement: arrangementOf(placed, follow) };
}
