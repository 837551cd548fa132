import { type ReactNode, useDeferredValue, useLayoutEffect, useMemo, useRef } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { overviewZoom } from "../../render/overviewZoom.ts";
import { createPartPainter } from "../../render/parts.ts";
import { bandsOf } from "../../scene/bands.ts";
import { around } from "../../scene/extent.ts";
import type { Theme } from "../../store/state.ts";
import { useAtlas } from "../useAtlas.ts";
import type { Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { areaOf, beyond, windowKey } from "./cullingWindow.ts";
import { decorationOf } from "./decoration.tsx";
import { FarLevel } from "./FarLevel.tsx";
import type { Kin } from "./kin.ts";
import { NearLevel } from "./NearLevel.tsx";
import { overviewDecorationOf } from "./overviewDecoration.ts";
import type { Stop } from "./stop.ts";
import { TileLayer } from "./tiles/TileLayer.tsx";
import { useUnderPointer } from "./tiles/useUnderPointer.ts";
import type { Arrangement } from "./useArrangement.ts";
import { useAskedParts } from "./useAskedParts.ts";
import { useCameraFeed } from "./useCameraFeed.ts";
import { useShownParts } from "./useShownParts.ts";
import type { Walk } from "./useWalk.ts";
import { useWorded } from "./useWorded.ts";
import { useWordsInSight } from "./useWordsInSight.ts";

/** From this zoom on, inwards, cards are drawn when there is time for it; from the other on they must be there. */
const atHand = { soon: 0.7, now: overviewZoom } as const;

/**
 * The picture of a large arrangement. To read, only that is drawn which is in sight or nearly, and the card at which the
 * keyboard stands: what comes into sight is there at once; what may come next is drawn before it does, when there is time.
 * From afar tiles show it; above them stand the words, what is lit of a few, and the cards that answer to keyboard and pointer.
 */
export function CulledPicture(props: {
  readonly arrangement: Arrangement;
  readonly theme: Theme;
  readonly feed: CameraFeed;
  readonly stage: Size;
  readonly lit: Kin | undefined;
  readonly hovered: Stop | undefined;
  readonly walk: Walk;
  /** Puts the marks of selection, focus and pointer on what has been drawn anew. */
  readonly markAgain: () => void;
}): ReactNode {
  const { arrangement, theme, feed, stage, lit, markAgain } = props;
  const { scene } = arrangement;
  const anchor = useRef<SVGGElement>(null);
  const bands = useMemo(() => bandsOf(scene), [scene]);
  const window = useCameraFeed(feed, () => windowKey(feed.rested(), stage));
  const farWindow = useCameraFeed(feed, (camera) => windowKey(camera, stage));
  const nearness = useNearness(feed);
  const seen = useSeen(feed, stage, nearness === "now");
  // What may come into sight is drawn after what is in sight.
  const soon = useDeferredValue(nearness ? window : undefined);
  const held = useHeld(props.walk.stop);
  const pointed = useUnderPointer(anchor, scene, feed, !nearness);
  const areas = useMemo(() => [areaOf(window), ...(soon ? [beyond(areaOf(soon))] : [])], [window, soon]);
  const sight = useMemo(() => around([...areas, areaOf(farWindow)]), [areas, farWindow]);
  const asked = useAskedParts(props);
  const shown = useShownParts(bands, {
    areas: nearness ? areas : none,
    seen,
    held,
    pointed: nearness ? undefined : pointed,
    lightOf: asked.lightOf,
  });
  const levels = useLevels(arrangement, theme);
  const words = useWordsInSight(scene, feed, { rested: window, now: farWindow });
  const worded = useWorded(scene, words);
  useLayoutEffect(() => {
    if (shown && asked && levels && words && worded) markAgain();
  }, [shown, asked, levels, words, worded, markAgain]);
  return (
    <>
      <g ref={anchor} />
      <TileLayer {...{ arrangement, theme, feed }} painter={levels.far.painter} lit={lit} />
      <FarLevel {...levels.far} {...{ sight, asked, worded }} />
      <NearLevel {...levels.near} {...{ bands, sight, shown }} lanes={asked.lanes} />
    </>
  );
}

/**
 * Whether cards are drawn: by and by a little before they can be read, at once where they are; none from afar, and none come
 * while the picture is zoomed.
 */
function useNearness(feed: CameraFeed): "now" | "soon" | undefined {
  const isFarNow = useCameraFeed(feed, feed.isHeldFar);
  // Cards go a little later: the frame in which the picture from afar comes into sight has enough to do.
  const isFarLater = useDeferredValue(isFarNow);
  const isHeldFar = isFarNow && isFarLater;
  const isSoon = useCameraFeed(feed, () => feed.rested().zoom >= atHand.soon);
  const isNow = useCameraFeed(feed, () => feed.rested().zoom >= atHand.now);
  if (isHeldFar) return undefined;
  if (isNow) return "now";
  return isSoon ? "soon" : undefined;
}

function useLevels(arrangement: Arrangement, theme: Theme) {
  const { scene } = arrangement;
  return useMemo(
    () => ({
      far: { painter: createPartPainter(scene, theme, "overview"), decorate: overviewDecorationOf(arrangement) },
      near: { painter: createPartPainter(scene, theme, "near"), decorate: decorationOf(arrangement) },
    }),
    [scene, theme, arrangement],
  );
}

/** What is seen of the world, closely, where its cards are read. */
function useSeen(feed: CameraFeed, stage: Size, isNear: boolean): Rectangle | undefined {
  const key = useCameraFeed(feed, () => (isNear ? windowKey(feed.rested(), stage, closely) : ""));
  return useMemo(() => (key === "" ? undefined : areaOf(key)), [key]);
}

/** In how many steps what is seen crosses the screen. */
const closely = 8;

/** What is selected, and where the keyboard stands. */
function useHeld(stop: Stop | undefined): readonly (string | undefined)[] {
  const selection = useAtlas((state) => state.selection);
  const stopped = stop?.kind === "claim" ? stop.id : undefined;
  return useMemo(() => [selection, stopped], [selection, stopped]);
}

const none: readonly Rectangle[] = [];
