import { type RefObject, useEffect, useRef } from "react";
import type { Point } from "../../layout/layout.ts";
import { isSameList } from "../../model/isSameList.ts";
import { centreOf } from "../../scene/extent.ts";
import { type AtlasState, type Camera, claimInSight } from "../../store/state.ts";
import { afterPaint } from "../afterPaint.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { inWorld, isClear, isSameView, type Size, showsAll } from "./camera.ts";
import { follow } from "./followed.ts";
import { type Look, uncovering } from "./framing.ts";
import type { Lens } from "./lens.ts";
import { boxOf } from "./pin.ts";
import { refitted } from "./refitted.ts";
import type { Looking } from "./useLook.ts";
import { useWhenCovered } from "./useWhenCovered.ts";

/** How large the map is, and its window. */
type Room = Size & { readonly window: string };

/** What was seen of the map before its room changed. */
interface Seen {
  /** What panel or tour lead to, where nothing hid any of it. */
  readonly claim: string | undefined;
  /** What of the world was in the middle of what is free. */
  readonly middle: Point;
}

/** Where one looked in a room, and where the map was moved as that changed. */
interface Kept {
  readonly room: Room;
  readonly from: Camera | undefined;
  readonly to: Camera;
}

/** So long after its last change a room is at rest, with what comes a little later by what the window has become, in milliseconds. */
const rest = 150;

/**
 * Keeps in sight what was there when the map gets another room: by a line that comes to stand above it, or goes, and by a window
 * of another size. A selected claim of which all was seen is seen then, too. Beside that a line moves nothing on the screen, but
 * that a map all of which was seen is fitted anew; of a larger or smaller window the middle stays. Who has not looked elsewhere since
 * the first sight has that still, in the room that there is (`useSight.ts`), unless it hides the selected claim. A line that was
 * asked for together with the camera, as by a link or on the way out of a branch, moves nothing when it comes: the camera is of the
 * map beside it. In the room that there was before, one looks where one did.
 */
export function useKeptSight(region: RefObject<HTMLElement | null>, lens: RefObject<Lens | null>, look: Looking): void {
  const { state, subscribe, actions } = useAtlasItself();
  const seen = useRef<Seen>(undefined);
  /** The last room in which the map was at rest. */
  const resting = useRef<Room>(undefined);
  const whenCovered = useWhenCovered();
  // Whenever the camera, the map or what is selected is another one: once the room has changed there is no asking.
  useEffect(() => {
    const note = () => {
      const element = region.current;
      if (!element || (resting.current && !isSameRoom(resting.current, roomOf(element)))) return;
      seen.current = seenNow(look(), state());
    };
    whenCovered(note);
    // Not before, as the page would be laid out for it once more.
    return afterPaint(note);
  });
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let last = roomOf(element);
    resting.current = last;
    let kept: Kept | undefined;
    let askedTogether = linesOf(state());
    let isWaiting = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = subscribe((after, before) => {
      if (after.camera !== before.camera) askedTogether = linesOf(after);
    });
    const moveTo = (to: Camera | undefined, from: Camera | undefined) => {
      if (to === from) return;
      // What stays where it is must not be seen to move first.
      if (to && to.zoom === lens.current?.camera().zoom) lens.current.jump(to);
      actions.setCamera(to);
      follow(from, state().camera);
    };
    const keep = (change: Change) => {
      const [asked, looking] = [state().camera, lens.current?.isLed() ? undefined : look()];
      if (!looking) return;
      const seeing = { seen: seen.current, claim: claimInSight(state()), resting: resting.current };
      const next = nextOf(kept, asked, change, looking, seeing);
      if (!next) return;
      kept = next.kept;
      moveTo(next.to, asked);
    };
    /** Where the map was to look when its room had changed last. */
    let left: Camera | undefined;
    const observer = new ResizeObserver(() => {
      const change = { last, size: roomOf(element) };
      last = change.size;
      const isByLine = change.size.window === change.last.window;
      const isAskedFor = isByLine && state().camera && isSameList(linesOf(state()), askedTogether);
      const isDue = isOfRoom(change) && !isAskedFor;
      isWaiting ||= isDue;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isWaiting && state().camera === left) keep({ last: change.size, size: change.size });
        isWaiting = false;
        resting.current = change.size;
        seen.current = seenNow(look(), state());
      }, rest);
      // The first sight of the new room is not there yet.
      if (isDue && state().camera) keep(change);
      left = state().camera;
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      unsubscribe();
    };
  }, [region, lens, look, state, subscribe, actions]);
}

/** What of the state lines above the map tell of. */
function linesOf({ verdicts, filter, branch, rejected, step, voice }: AtlasState): readonly unknown[] {
  return [verdicts, filter, branch, rejected, step, voice];
}

interface Change {
  readonly last: Room;
  readonly size: Room;
}

/** A panel beside the map takes of its width alone, and sees to that itself; a map that is not laid out has no room. */
function isOfRoom({ last, size }: Change): boolean {
  const isSame = last.height === size.height && last.window === size.window;
  return !isSame && Math.min(size.height, last.height) > 0;
}

function isSameRoom(a: Room, b: Room): boolean {
  return a.width === b.width && a.height === b.height && a.window === b.window;
}

function seenNow(look: Look | undefined, state: AtlasState): Seen | undefined {
  if (!look) return undefined;
  const camera = state.camera ?? look.camera;
  const area = look.free(camera);
  const claim = claimInSight(state);
  const box = claim === undefined ? undefined : boxOf(look.arrangement, claim);
  return { claim: box && isClear(box, camera, area, 0) ? claim : undefined, middle: inWorld(centreOf(area), camera) };
}

/** What is to stay in sight, and in which room the map was at rest last. */
interface Seeing {
  readonly seen: Seen | undefined;
  /** What panel or tour lead to now. */
  readonly claim: string | undefined;
  readonly resting: Room | undefined;
}

/** Where the map moves to in another room; absent where it stays. */
function nextOf(
  kept: Kept | undefined,
  asked: Camera | undefined,
  change: Change,
  look: Look,
  seeing: Seeing,
): { readonly to: Camera | undefined; readonly kept: Kept | undefined } | undefined {
  // Not where anybody has looked elsewhere since.
  const isStill = kept !== undefined && asked !== undefined && isSameView(kept.to, asked);
  if (isStill && isSameRoom(kept.room, change.size)) return { to: kept.from, kept: undefined };
  const to = keeping(asked, change, look, seeing);
  if (to === (asked ?? look.camera)) return undefined;
  const room = seeing.resting ?? change.last;
  // A room that changes by and by leads back to the first.
  return { to, kept: { room, from: isStill && kept.room === room ? kept.from : asked, to } };
}

/** The camera that keeps what was seen; of a claim that is led to still, all of it. */
function keeping(asked: Camera | undefined, change: Change, look: Look, { seen, claim }: Seeing): Camera {
  const camera = asked ? inRoom(asked, change, look, seen) : look.camera;
  const uncovered = claim !== undefined && claim === seen?.claim ? uncovering(claim, { ...look, camera }) : undefined;
  return uncovered ?? camera;
}

function inRoom(camera: Camera, { last, size }: Change, look: Look, seen: Seen | undefined): Camera {
  const { bounds } = look.arrangement.scene;
  if (isSameRoom(last, size)) return camera;
  if (showsAll(camera, bounds, last) && showsAll(camera, bounds, size)) return camera;
  const fitted = refitted(camera, bounds, last, size);
  if (fitted) return fitted;
  if (size.window === last.window) return { ...camera, y: camera.y + size.height - last.height };
  // Where a claim is to be kept it moves by the least.
  if (!seen || seen.claim !== undefined) return camera;
  const { x, y } = centreOf(look.free(camera));
  return { ...camera, x: x - seen.middle.x * camera.zoom, y: y - seen.middle.y * camera.zoom };
}

function roomOf({ clientWidth: width, clientHeight: height }: Element): Room {
  return { width, height, window: `${innerWidth} ${innerHeight}` };
}
