import { startTransition, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Layout } from "../../layout/layout.ts";
import { layoutTidy } from "../../layout/tidy.ts";
import type { ArgumentMap } from "../../model/map.ts";
import { inOneGo } from "../../model/steps.ts";
import { createScene } from "../../scene/createScene.ts";
import type { Scene } from "../../scene/scene.ts";
import type { AtlasState } from "../../store/state.ts";
import { createBareView, shownCount } from "../../view/bareView.ts";
import type { View } from "../../view/view.ts";
import { keptByMap } from "../keptByMap.ts";
import { createProgress, type Progress } from "../progress.ts";
import { useAnnounce } from "../useAnnounce.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { isLeft, isSameAsked, useBefore } from "../useBefore.ts";
import { type AskedView, type Follow, useAskedView, useFollowing } from "../useView.ts";
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

/** The open map as the reader asked to see it; while it is arranged by and by, as it was before. */
export interface Arranged {
  /** At first, nothing. */
  readonly arrangement: Arrangement | undefined;
  readonly underWay?: UnderWay;
}

/** What is being arranged by and by. */
export interface UnderWay {
  readonly asked: AskedView;
  readonly progress: Progress;
  /** The state in which the reader asked for what is shown until then, where they asked for something else since. */
  readonly before?: AtlasState;
}

/** An arrangement, and of what it was made. */
interface Made {
  readonly placed: Placed;
  readonly follow: Follow;
  readonly arrangement: Arrangement;
}

/** What was shown last of a map: who comes back to it from another screen need not wait. */
const lastMade = keptByMap<Made>();

/** The open map as the reader asked to see it, and what of that is still under way. */
export function useArrangement(): Arranged {
  const atlas = useAtlasItself();
  const wanted = useAskedView();
  const last = useRef(lastMade.of(atlas));
  const known = last.current?.placed;
  // Where the reader goes back to what is shown, nothing of it is placed again.
  const asked = known && isSameAsked(known.asked, wanted) ? known.asked : wanted;
  const follow = useFollowing();
  const placed = usePlacedAtOnce(asked, known);
  const quick = useMemo(
    () => placed && { placed, follow, arrangement: arrangementOf(placed, follow) },
    [placed, follow],
  );
  const isShown = isOf(last.current, asked, follow);
  const { slow, progress } = useSlowArrangement(placed || isShown ? undefined : asked, follow, known);
  const now = quick ?? slow ?? last.current;
  useEffect(() => {
    last.current = now;
    if (now) lastMade.keep(atlas, now.arrangement.map, now);
  }, [atlas, now]);
  const before = useBefore(useCallback(() => last.current?.placed.asked, []));
  const shown = now?.arrangement.map === asked.map ? now : undefined;
  const isBefore = before && isLeft(before, shown?.placed.asked, asked);
  const underWay = progress && { asked, progress, ...(isBefore ? { before } : {}) };
  return { arrangement: shown?.arrangement, ...(underWay ? { underWay } : {}) };
}

/** Where everything of a small reading map sits; what is known of it is not worked out again. */
function usePlacedAtOnce(asked: AskedView, known: Placed | undefined): Placed | undefined {
  return useMemo(() => {
    const { map, request } = asked;
    if (request.layout !== "tidy" || shownCount(map, request, mostAtOnce) > mostAtOnce) return undefined;
    if (known?.asked === asked) return known;
    const bare = createBareView(map, request);
    return { asked, bare, layout: layoutTidy(bare) };
  }, [asked, known]);
}

function arrangementOf({ asked, bare, layout }: Placed, follow: Follow): Arrangement {
  const view = inOneGo(follow(bare, asked.request.folded));
  return { map: asked.map, view, layout, scene: createScene(view, layout) };
}

/** What was arranged by and by of what is asked now, and how far that has come as long as it goes on. */
function useSlowArrangement(asked: AskedView | undefined, follow: Follow, shown: Placed | undefined) {
  const elsewhere = useContext(LayoutElsewhereContext);
  const announce = useAnnounce();
  const [progress] = useState(createProgress);
  const [slow, setSlow] = useState<Made>();
  const last = useRef<Made>(undefined);
  useEffect(() => {
    if (!asked || isOf(last.current, asked, follow)) return;
    const leaving = new AbortController();
    const say = (words: string) => announce(words, "seen");
    const { tell: heard } = progress;
    heard(0);
    const known = shown?.asked === asked ? shown : last.current?.placed;
    arrange({ asked, known, follow, elsewhere, say, signal: leaving.signal, heard }).then((made) => {
      if (!made || leaving.signal.aborted) return;
      last.current = { ...made, follow };
      // What is drawn of it is put together by and by too.
      startTransition(() => setSlow(last.current));
    });
    return () => leaving.abort();
  }, [asked, follow, shown, elsewhere, announce, progress]);
  return {
    slow: asked && slow?.placed.asked === asked ? slow : undefined,
    progress: !asked || isOf(slow, asked, follow) ? undefined : progress,
  };
}

function isOf(made: Made | undefined, asked: AskedView, follow: Follow): boolean {
  return made?.placed.asked === asked && made.follow === follow;
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
