import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { type AtlasState, type Camera, claimInSight, isAboutAll } from "../../store/state.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import { bringing, isClear, isSameView, whole } from "./camera.ts";
import { chosen, isFit, movedAlong } from "./followed.ts";
import { framing, framingBeside, type Look } from "./framing.ts";
import { freeArea } from "./freeArea.ts";
import type { Lens } from "./lens.ts";
import { placeOf } from "./pin.ts";
import { isSpineShown } from "./spineShown.ts";
import { type Stop, stopPlace } from "./stop.ts";
import type { Arrangement } from "./useArrangement.ts";
import { useWhenCovered } from "./useWhenCovered.ts";

/** Brings a card or a token clear of what lies on the map, if it is not. */
export type Reveal = (stop: Stop) => void;

const gap = 24;

/**
 * Moves the camera where a card must be seen and is not: the one that the keyboard leads to, by the least way; the one that
 * is selected, together with what it hangs on and what hangs on it.
 */
export function useReveal(
  region: RefObject<HTMLElement | null>,
  lens: RefObject<Lens | null>,
  arrangement: Arrangement,
): Reveal {
  const { setCamera } = useActions();
  const now = useRef(arrangement);
  useLayoutEffect(() => {
    now.current = arrangement;
  }, [arrangement]);
  const look = useCallback((): Look | undefined => {
    const camera = lens.current?.camera();
    const element = region.current;
    if (!camera || !element) return undefined;
    const free = (camera: Camera) => freeArea(element, isSpineShown(now.current, camera, element));
    return { arrangement: now.current, camera, free };
  }, [region, lens]);
  useRevealedSelection(look, lens, now);
  return useCallback(
    (stop) => {
      const looking = look();
      const place = stop.kind === "claim" ? placeOf(now.current, stop.id) : stopPlace(now.current, stop);
      if (!looking || !place) return;
      const { camera, free } = looking;
      if (!isClear(place, camera, free(camera), gap)) setCamera(bringing(place, camera, free(camera), gap));
    },
    [look, setCamera],
  );
}

/** How far a selection has led: from which camera to which. */
interface Way {
  readonly from: Camera | undefined;
  readonly to: Camera;
}

/** What led the map last, where one looked, and at which arrangement. */
interface Seen {
  readonly selection: ReturnType<typeof leadsTo>;
  readonly asked: Camera | undefined;
  readonly of: Arrangement;
}

/** Stands for all that was in sight, which a panel about all of the map must not cover. */
const everything = Symbol("everything in sight");

/** What panel or tour lead to. */
function leadsTo(state: AtlasState): string | typeof everything | undefined {
  return claimInSight(state) ?? (isAboutAll(state) ? everything : undefined);
}

/**
 * Lets a new selection, or a step of the tour, be seen with its kin, and what was in sight beside a panel about all of the map,
 * unless a link or a step back has just said where to look; when nothing is selected any more, leads back to where the reader
 * looked before, if they have not looked elsewhere since.
 */
function useRevealedSelection(
  look: () => Look | undefined,
  lens: RefObject<Lens | null>,
  arrangement: RefObject<Arrangement>,
): void {
  const { setCamera } = useActions();
  const selection = useAtlas(leadsTo);
  const asked = useAtlas((state) => state.camera);
  const before = useRef<Seen>(undefined);
  const way = useRef<Way>(undefined);
  const whenCovered = useWhenCovered();
  useEffect(() => {
    const last = before.current;
    before.current = { selection, asked, of: arrangement.current };
    const led = ledBy(way.current, asked);
    // Who looks elsewhere before the panel is there is not led back to what it covers; a new arrangement moves by itself.
    if (asked !== last?.asked && !led && last?.of === arrangement.current) whenCovered(undefined);
    if (selection === last?.selection || asked !== last?.asked) return;
    if (selection === undefined) {
      whenCovered(undefined);
      way.current = undefined;
      const back = led ?? fittedNow(asked, look);
      return back && setCamera(back.from);
    }
    const from = led ? led.from : asked;
    const show = () => {
      const to = before.current?.selection === selection && framingNow(selection, look);
      if (!to) return;
      way.current = { from, to };
      // A page that opens with a selection shows it at once.
      if (!last) lens.current?.jump(to);
      setCamera(to);
    };
    show();
    whenCovered(show);
  }, [look, lens, arrangement, selection, asked, setCamera, whenCovered]);
}

/** The way that led to where one looks, though the map may have moved by itself since; from where one would look now. */
function ledBy(way: Way | undefined, asked: Camera | undefined): Way | undefined {
  if (!way || !asked || !isSameView(way.to, chosen(asked))) return undefined;
  return { from: way.from && movedAlong(way.from, asked), to: way.to };
}

/** Where one would look at a map that was fitted beside a panel: it has all the room once that is gone. */
function fittedNow(asked: Camera | undefined, look: () => Look | undefined): Pick<Way, "from"> | undefined {
  const looking = asked && isFit(asked) ? look() : undefined;
  return looking && { from: whole(looking.arrangement.scene.bounds, looking.free(looking.camera)) };
}

function framingNow(selection: string | typeof everything, look: () => Look | undefined): Camera | undefined {
  const looking = look();
  if (!looking) return undefined;
  return selection === everything ? framingBeside(looking) : framing(selection, looking);
}
