import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { AtlasState, Camera } from "../../store/state.ts";
import type { Folds } from "../../view/folds.ts";
import { letterSize } from "../letterSize.ts";
import { useActions, useAtlas, useAtlasItself } from "../useAtlas.ts";
import { isSameView, landing, leastZoomOf, type Size } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { createCarriage } from "./createCarriage.ts";
import { follow } from "./followed.ts";
import { createLens, type Lens } from "./lens.ts";
import { glide, type Seen } from "./motion.ts";
import { keeping, type Pin, restingPin } from "./pin.ts";
import { refitted } from "./refitted.ts";
import type { Arrangement } from "./useArrangement.ts";
import type { Stage } from "./useStage.ts";

/** The elements of the live picture, each in the one before. */
export interface Surface {
  /** Stays where it is, and hears the reader's gestures. */
  readonly ground: RefObject<HTMLDivElement | null>;
  /** What the camera moves. */
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly svg: RefObject<SVGSVGElement | null>;
  /** The group in which the world is drawn. */
  readonly world: RefObject<SVGGElement | null>;
}

/** The reader's sight of the map. */
export interface Sight {
  readonly lens: RefObject<Lens | null>;
  /** The camera of the first sight, as the stage is now. */
  readonly landing: Camera;
  /** Keeps a card where it is on the screen when what has just been asked for is shown. */
  readonly pin: (claim: string) => void;
}

/**
 * Shows the map where the state's camera looks, and puts into the state where the reader's gestures lead. Between the two
 * the lens moves the picture, without React. When the arrangement changes, one card stays in its place.
 */
export function useSight(surface: Surface, arrangement: Arrangement, room: Stage, feed: CameraFeed): Sight {
  const { state, actions } = useAtlasItself();
  const { setCamera } = actions;
  const stage = room.whole;
  const lens = useLens(surface, room.now, feed);
  const asked = useAtlas((state) => state.camera);
  const selection = useAtlas((state) => state.selection);
  const first = useLanding(arrangement, room);
  const destination = asked ?? first;
  const acted = useRef<Acted>(undefined);
  const shown = useRef<Shown>(undefined);
  useLayoutEffect(() => {
    const before = shown.current;
    const now = { arrangement, stage, asked, selection };
    shown.current = now;
    if (!lens.current) return;
    lens.current.reach(leastZoomOf(arrangement.layout.bounds, stage));
    if (!before) return lens.current.jump(destination);
    const pin = acted.current && isStillAsked(acted.current, state()) ? acted.current : undefined;
    if (isLaidOutAnew(before, now)) acted.current = undefined;
    const passed = moveOn(before, now, { pin, camera: lens.current.camera(), destination });
    if (!passed) return lookAt(destination, lens.current, isSameGround(before, now));
    lens.current.jump(passed.to.camera);
    if (passed.to.camera !== destination) {
      setCamera(passed.to.camera);
      follow(asked, state().camera);
    }
    if (surface.world.current) glide(surface.world.current, passed.from, passed.to);
  }, [surface, lens, arrangement, stage, asked, selection, destination, state, setCamera]);
  const pin = useCallback(
    (claim: string) => {
      const { folded, branch, layout } = state();
      if (lens.current) acted.current = { claim, camera: lens.current.camera(), folded, branch, layout };
    },
    [lens, state],
  );
  return useMemo(() => ({ lens, landing: first, pin }), [lens, first, pin]);
}

/** The most that the first sight follows the reader's letters. */
const mostLetters = 2;

/** How many times as large as usual the reader has asked for letters; no less than once. */
function lettersAsked(): number {
  return Math.min(mostLetters, Math.max(1, letterSize() / 16));
}

/** The camera of the first sight; where that shows all of the map and a line stands above it, all is seen below the line. */
function useLanding({ layout, scene }: Arrangement, { whole, now }: Stage): Camera {
  const [letters] = useState(lettersAsked);
  const first = useMemo(() => landing(layout, whole, letters), [layout, whole, letters]);
  const { bounds } = scene;
  const { width } = whole;
  const { height } = now;
  return useMemo(
    () => (height > 0 && refitted(first, bounds, whole, { width, height })) || first,
    [first, bounds, whole, width, height],
  );
}

/** The card that the reader acted on, and what they asked for by that. */
interface Acted extends Pin {
  readonly folded: Folds;
  readonly branch: string | undefined;
  readonly layout: AtlasState["layout"];
}

/** Not where the reader has taken it back before it was shown. */
function isStillAsked(acted: Acted, { folded, branch, layout }: AtlasState): boolean {
  return acted.folded === folded && acted.branch === branch && acted.layout === layout;
}

/** What was on the screen last. */
interface Shown {
  readonly arrangement: Arrangement;
  readonly stage: Size;
  readonly asked: Camera | undefined;
  readonly selection: string | undefined;
}

function isSameGround(before: Shown, now: Shown): boolean {
  return !isLaidOutAnew(before, now) && before.stage === now.stage;
}

/** Whether anything may have moved: another look of the same places has not. */
function isLaidOutAnew(before: Shown, now: Shown): boolean {
  return before.arrangement.layout !== now.arrangement.layout || before.arrangement.map !== now.arrangement.map;
}

function lookAt(destination: Camera, lens: Lens, isJourney: boolean): void {
  if (lens.isLed()) return;
  if (isSameView(lens.camera(), destination)) lens.settle(destination);
  else if (isJourney) lens.travel(destination);
  else lens.jump(destination);
}

/** What was seen before and after one arrangement gave way to another. */
interface Passage {
  readonly from: Seen;
  readonly to: Seen;
}

/**
 * The way to a new arrangement: a card is held in its place, if one is to hold; a branch by itself is seen as a map at first, and
 * all of the map again as it was.
 */
function moveOn(
  before: Shown,
  now: Shown,
  { pin: acted, camera, destination }: { pin: Pin | undefined; camera: Camera; destination: Camera },
): Passage | undefined {
  if (!isLaidOutAnew(before, now)) return undefined;
  if (isOtherBranch(before, now) || (!acted && isBackInWhole(before, now))) {
    return passage(before, now, camera, destination);
  }
  const pin = acted ?? resting(before, now, camera);
  const held = pin && keeping(pin, before.arrangement, now.arrangement);
  return held && passage(before, now, pin.camera, held);
}

function isOtherBranch(before: Shown, now: Shown): boolean {
  const { branch } = now.arrangement.view;
  return branch !== undefined && branch !== before.arrangement.view.branch;
}

/** Whether all of the map is seen again, and where that was in sight before: not where the reader has looked since. */
function isBackInWhole(before: Shown, now: Shown): boolean {
  const hasLeft = before.arrangement.view.branch !== undefined && now.arrangement.view.branch === undefined;
  return hasLeft && (now.asked === undefined || now.asked !== before.asked);
}

function passage(before: Shown, now: Shown, from: Camera, to: Camera): Passage {
  return {
    from: { boxes: before.arrangement.layout.boxes, camera: from },
    to: { boxes: now.arrangement.layout.boxes, camera: to },
  };
}

/** What holds still though the reader acted on no card: something, as soon as they chose what to look at. */
function resting(before: Shown, after: Shown, camera: Camera): Pin | undefined {
  const [from, to] = [before.arrangement, after.arrangement];
  const isOtherPicture = from.map !== to.map || from.layout.algorithm !== to.layout.algorithm;
  if (from === to || isOtherPicture || before.asked !== after.asked) return undefined;
  const isSameLanguage = from.view.language === to.view.language;
  const chose = after.asked !== undefined || (after.selection !== undefined && isSameLanguage);
  return chose ? restingPin(from, to, camera, after.stage, before.selection) : undefined;
}

function useLens({ ground, layer, svg, world }: Surface, now: Size, feed: CameraFeed): RefObject<Lens | null> {
  const { setCamera } = useActions();
  const lens = useRef<Lens>(null);
  // Not asked of the page, which would be laid out for it, each time that the map is moved.
  const size = useRef(now);
  useLayoutEffect(() => {
    // Of a page that is not laid out, the last size that it had.
    if (now.width > 0 && now.height > 0) size.current = now;
  }, [now]);
  useLayoutEffect(() => {
    if (!ground.current || !layer.current || !svg.current || !world.current) return;
    const carried = { layer: layer.current, svg: svg.current, world: world.current };
    const carriage = createCarriage({ ...carried, rested: (camera) => feed.set(camera) });
    const made = createLens(ground.current, {
      size: () => size.current,
      moved: (camera, by) => {
        carriage[by === "jump" ? "show" : "carry"](camera);
        feed.set(camera, carriage.showing());
      },
      settled: setCamera,
      wanted: setCamera,
    });
    lens.current = made;
    return () => {
      made.dispose();
      carriage.dispose();
    };
  }, [ground, layer, svg, world, feed, setCamera]);
  return lens;
}
