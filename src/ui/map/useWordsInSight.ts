import { useDeferredValue, useMemo } from "react";
import type { Rectangle } from "../../layout/layout.ts";
import { overviewZoom } from "../../render/overviewZoom.ts";
import type { Zooms } from "../../render/parts.ts";
import type { Scene } from "../../scene/scene.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { areaOf } from "./cullingWindow.ts";
import { useCameraFeed } from "./useCameraFeed.ts";
import { wordedIn } from "./wordedIn.ts";

/** The words of so many claims are all drawn, whether they are seen at the zoom one is at or not. */
const mostAtHand = 50;
const all: Zooms = { from: 0, to: Number.POSITIVE_INFINITY };

/** So many steps there are from a zoom to its double. */
const stepsToDouble = 2;
/** How much farther and nearer than they are seen words are drawn of very many, so that they fade in and out. */
const ahead = 1.2;

/** The windows (see cullingWindow.ts) where the map last rested and where it is now. */
interface Windows {
  readonly rested: string;
  readonly now: string;
}

/** Where what claims say from afar is drawn, and between which zooms. */
export interface WordsInSight {
  readonly areas: readonly Rectangle[];
  /** Absent where one is so near that cards are read. */
  readonly zooms: Zooms | undefined;
}

/**
 * The words that may be seen: of a few claims all that are in sight on the way; of very many those where and as the map last
 * rested, for to set them takes longer than a frame.
 */
export function useWordsInSight(scene: Scene, feed: CameraFeed, { rested, now }: Windows): WordsInSight {
  const step = useCameraFeed(feed, () => Math.ceil(Math.log2(feed.rested().zoom) * stepsToDouble));
  const isFew = wordedIn(scene).length <= mostAtHand;
  const further = isFew ? now : rested;
  const zooms = useMemo(() => (isFew ? all : zoomsAt(step)), [isFew, step]);
  const words = useMemo(
    () => ({ areas: [...new Set([rested, further])].map(areaOf), zooms }),
    [rested, further, zooms],
  );
  // Very many are made ready by and by, and then come together.
  const ready = useDeferredValue(words);
  return isFew ? words : ready;
}

/** Between which zooms words are drawn at a step; none where one is so near that cards are read. */
function zoomsAt(step: number): Zooms | undefined {
  const zooms = { from: 2 ** ((step - 1) / stepsToDouble) / ahead, to: 2 ** (step / stepsToDouble) * ahead };
  return zooms.from > overviewZoom ? undefined : zooms;
}
