import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { isSameList } from "../../model/isSameList.ts";
import type { AtlasState, Camera } from "../../store/state.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { isSameView, type Size, showsAll } from "./camera.ts";
import { follow } from "./followed.ts";
import { refitted } from "./refitted.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Sight } from "./useSight.ts";

/** A move that a line above the map gave rise to. */
interface Kept {
  readonly from: Camera;
  readonly to: Camera;
  /** How high the map was before. */
  readonly height: number;
}

/**
 * Keeps in sight what was there when a line comes to stand above the map, or goes: all of it where all was seen, which is fitted
 * anew; else what is seen stays where it is on the screen. Who has not looked elsewhere since the first sight has that still,
 * in the room that there is (`useSight.ts`), and no camera in the link. A line that was asked for together with the camera, as by
 * a link or on the way out of a branch, moves nothing when it comes: the camera is of the map beside it.
 */
export function useKeptSight(region: RefObject<HTMLElement | null>, sight: Sight, arrangement: Arrangement): void {
  const { state, subscribe, actions } = useAtlasItself();
  const now = useRef({ sight, arrangement });
  useLayoutEffect(() => {
    now.current = { sight, arrangement };
  });
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let last = sizeOf(element);
    let kept: Kept | undefined;
    let askedTogether = linesOf(state());
    const unsubscribe = subscribe((after, before) => {
      if (after.camera !== before.camera) askedTogether = linesOf(after);
    });
    const observer = new ResizeObserver(() => {
      const change = { last, size: sizeOf(element), arrangement: now.current.arrangement };
      last = change.size;
      const { lens } = now.current.sight;
      if (!isByLine(change) || !lens.current || lens.current.isLed()) return;
      const asked = state().camera;
      if (!asked || isSameList(linesOf(state()), askedTogether)) return;
      const next = backFrom(kept, asked, change) ?? { to: keeping(asked, change), height: change.last.height };
      if (next.to === asked) return;
      kept = { ...next, from: asked };
      // What stays where it is must not be seen to move first.
      if (next.to.zoom === asked.zoom) lens.current.jump(next.to);
      actions.setCamera(next.to);
      follow(asked, state().camera);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      unsubscribe();
    };
  }, [region, state, subscribe, actions]);
}

/** What of the state lines above the map tell of. */
function linesOf({ verdicts, filter, branch, rejected, step, voice }: AtlasState): readonly unknown[] {
  return [verdicts, filter, branch, rejected, step, voice];
}

/** The way back to where the reader looked when the map was as high as it is again, if they have not looked elsewhere since. */
function backFrom(kept: Kept | undefined, camera: Camera, { size }: Change): Omit<Kept, "from"> | undefined {
  if (kept?.height !== size.height || !isSameView(kept.to, camera)) return undefined;
  return { to: kept.from, height: Number.NaN };
}

interface Change {
  readonly last: Measured;
  readonly size: Measured;
  readonly arrangement: Arrangement;
}

/** How large the map is, and its window. */
type Measured = Size & { readonly window: string };

/** A window of another size is another matter, and so is a map that is not laid out. */
function isByLine({ last, size }: Change): boolean {
  return size.height !== last.height && size.window === last.window && Math.min(size.height, last.height) > 0;
}

function keeping(camera: Camera, { last, size, arrangement }: Change): Camera {
  const { bounds } = arrangement.scene;
  if (showsAll(camera, bounds, last) && showsAll(camera, bounds, size)) return camera;
  return refitted(camera, bounds, last, size) ?? { ...camera, y: camera.y + size.height - last.height };
}

function sizeOf({ clientWidth: width, clientHeight: height }: Element): Measured {
  return { width, height, window: `${innerWidth} ${innerHeight}` };
}
