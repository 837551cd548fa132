import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type { Point } from "../../layout/layout.ts";
import type { Camera } from "../../store/state.ts";
import { isSameView, mostZoom, type Size, zoomedAt, zoomStep } from "./camera.ts";
import { courseOf } from "./course.ts";
import { keepTouches } from "./keepTouches.ts";
import { createMomentum, gliding, type Speed } from "./momentum.ts";
import { movesLess } from "./motion.ts";
import { isZoomTurn } from "./zoomTurn.ts";

/** What moves the map: the reader's gestures, by d3-zoom, and journeys that the page asks for. */
export interface Lens {
  readonly camera: () => Camera;
  /** Shows another place at once. */
  readonly jump: (to: Camera) => void;
  /** Shows just what is shown but for a hair's breadth; a gesture or flight under way goes on. */
  readonly settle: (to: Camera) => void;
  /** Whether the reader's hand leads the map now, so that nothing else does. */
  readonly isLed: () => boolean;
  /** Flies to another place; at once where the reader's system asks for less motion. */
  readonly travel: (to: Camera) => void;
  /** Lets gestures lead out to this zoom. */
  readonly reach: (zoom: number) => void;
  readonly dispose: () => void;
}

/** What a lens needs to know, and whom it tells. */
export interface LensOwner {
  readonly size: () => Size;
  /** After each step of a movement, and after a jump, which shows another place at once. */
  readonly moved: (camera: Camera, by: "step" | "jump") => void;
  /** At the end of a gesture. */
  readonly settled: (camera: Camera) => void;
  /** When a gesture asks for a journey: a double click. */
  readonly wanted: (camera: Camera) => void;
}

/** A pause in turning the wheel that ends the gesture, in milliseconds. */
const wheelPause = 150;
/** A pointer that moves less than this between down and up clicks, in pixels. */
const clickDistance = 4;

/** Makes the ground of a map answer to wheel, pinch, drag and double click. */
export function createLens(ground: HTMLElement, owner: LensOwner): Lens {
  const selection = select<HTMLElement, unknown>(ground);
  const behavior = zoom<HTMLElement, unknown>()
    .extent(() => [
      [0, 0],
      [owner.size().width, owner.size().height],
    ])
    .clickDistance(clickDistance)
    .filter(isGesture)
    .wheelDelta(wheelDelta);
  const camera = () => cameraOf(zoomTransform(ground));
  const jump = (to: Camera) => behavior.transform(selection, zoomIdentity.translate(to.x, to.y).scale(to.zoom));
  const flight = createFlight(jump, owner);
  const wheel = createWheelPan(ground, {
    pan: (dx, dy) => {
      flight.stop();
      const { zoom } = camera();
      behavior.translateBy(selection, dx / zoom, dy / zoom);
    },
    settled: () => owner.settled(camera()),
  });
  const momentum = createMomentum();
  let least = 0;
  let isJump = false;
  let begun: Camera | undefined;
  let isHeld = false;
  const isStill = () => begun !== undefined && isSameView(begun, camera());
  behavior
    .on("start", ({ sourceEvent }: ZoomEvent) => {
      if (!sourceEvent) return;
      isHeld = !(sourceEvent instanceof WheelEvent);
      begun = flight.stop() ? undefined : camera();
      momentum.begin();
    })
    .on("zoom", ({ transform, sourceEvent }: ZoomEvent) => {
      if (sourceEvent && !(sourceEvent instanceof WheelEvent)) momentum.track(cameraOf(transform), performance.now());
      owner.moved(cameraOf(transform), isJump ? "jump" : "step");
    })
    .on("end", ({ sourceEvent }: ZoomEvent) => {
      if (!sourceEvent) return;
      isHeld = false;
      const speed = movesLess() ? undefined : momentum.release(performance.now());
      if (speed) flight.glide(camera(), speed);
      // A click moves nothing; but where it ended a flight, there the reader now looks.
      else if (!isStill()) owner.settled(camera());
    });
  const endLosses = keepTouches(ground);
  const endTaps = hearTaps(ground, ({ x, y }) => {
    const { left, top } = ground.getBoundingClientRect();
    owner.wanted(zoomedAt(camera(), { x: x - left, y: y - top }, zoomStep ** -2, least));
  });
  // The first of two clicks may move the map: what counts is what that one met.
  let isOnCard = false;
  selection.on("click.first", ({ detail, target }: MouseEvent) => {
    if (detail <= 1) isOnCard = target instanceof Element && target.closest("[data-card], [data-fold]") !== null;
  });
  selection.call(behavior).on("dblclick.zoom", (event: MouseEvent | TouchEvent) => {
    if (isOnCard || (event.target instanceof Element && event.target.closest("[data-card], [data-fold]"))) return;
    owner.wanted(zoomedAt(camera(), pointOf(event, ground), event.shiftKey ? zoomStep ** -2 : zoomStep ** 2, least));
  });
  return {
    camera,
    jump: (to) => {
      const wasStill = isStill();
      flight.stop();
      isJump = true;
      jump(to);
      isJump = false;
      if (wasStill) begun = to;
    },
    settle: (to) => {
      const { x, y, zoom } = camera();
      if (x !== to.x || y !== to.y || zoom !== to.zoom) jump(to);
    },
    isLed: () => isHeld && !isStill(),
    travel: (to) => (isHeld ? jump(to) : flight.start(camera(), to)),
    reach: (zoom) => {
      least = zoom;
      behavior.scaleExtent([zoom, mostZoom]);
    },
    dispose: () => {
      flight.stop();
      wheel.dispose();
      endTaps();
      endLosses();
      selection.on(".zoom", null).on("click.first", null);
    },
  };
}

/** Calls back where two fingers tap; what hears them is fetched for a screen that can be touched. */
function hearTaps(ground: HTMLElement, tapped: (middle: Point) => void): () => void {
  let end: (() => void) | undefined;
  let isOver = false;
  const hear = async () => {
    const { onTwoFingerTap } = await import("./twoFingerTap.ts");
    if (!isOver) end = onTwoFingerTap(ground, tapped);
  };
  // Where it cannot be had, the map is zoomed by its buttons.
  if (navigator.maxTouchPoints > 0) hear().catch(() => {});
  return () => {
    isOver = true;
    end?.();
  };
}

type ZoomEvent = D3ZoomEvent<HTMLElement, unknown>;

function cameraOf({ x, y, k }: ZoomTransform): Camera {
  return { x, y, zoom: k };
}

/** What zooms or drags: some turns of the wheel, and the left and the middle button. */
function isGesture(event: MouseEvent | TouchEvent | WheelEvent): boolean {
  if (event instanceof WheelEvent) return isZoomTurn(event);
  if (!(event instanceof MouseEvent)) return true;
  // An event that a script has made may be in no window; d3-drag would look there for the page.
  if (event.view === null) return false;
  if (event.button === 1) event.preventDefault();
  return !event.ctrlKey && event.button <= 1;
}

const steps: Readonly<Record<number, number>> = { 0: 0.01, 1: 0.2, 2: 1 };

/** How far one turn of the wheel zooms, in powers of two: never more than one step. */
function wheelDelta(event: WheelEvent): number {
  const most = Math.log2(zoomStep);
  return Math.max(-most, Math.min(most, -event.deltaY * (steps[event.deltaMode] ?? 0.01)));
}

function createFlight(jump: (to: Camera) => void, { size, settled }: LensOwner) {
  let frame = 0;
  /** Says whether there was anything to stop. */
  const stop = (): boolean => {
    const wasUnderWay = frame !== 0;
    cancelAnimationFrame(frame);
    frame = 0;
    return wasUnderWay;
  };
  const start = (from: Camera, to: Camera) => {
    stop();
    if (movesLess()) return jump(to);
    const { cameraAt, duration } = courseOf(from, to, size());
    const begin = performance.now();
    const fly = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - begin) / duration));
      jump(part === 1 ? to : cameraAt(eased(part)));
      frame = part < 1 ? requestAnimationFrame(fly) : 0;
    };
    frame = requestAnimationFrame(fly);
  };
  const glide = (from: Camera, speed: Speed) => {
    stop();
    const begin = performance.now();
    const slide = (now: number) => {
      const { camera, isOver } = gliding(from, speed, now - begin);
      jump(camera);
      frame = isOver ? 0 : requestAnimationFrame(slide);
      if (isOver) settled(camera);
    };
    frame = requestAnimationFrame(slide);
  };
  return { start, glide, stop };
}

function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}

const lines: Readonly<Record<number, number>> = { 0: 1, 1: 33, 2: 400 };

/** Turning the wheel, or two fingers on a trackpad, pans; with Shift, sideways. */
function createWheelPan(
  ground: HTMLElement,
  { pan, settled }: { pan: (dx: number, dy: number) => void; settled: () => void },
) {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const turn = (event: WheelEvent) => {
    if (isZoomTurn(event)) return;
    event.preventDefault();
    const unit = lines[event.deltaMode] ?? 1;
    const isSideways = event.shiftKey && event.deltaX === 0;
    const [dx, dy] = isSideways ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    pan(-dx * unit, -dy * unit);
    clearTimeout(pause);
    pause = setTimeout(settled, wheelPause);
  };
  ground.addEventListener("wheel", turn, { passive: false });
  return {
    dispose: () => {
      clearTimeout(pause);
      ground.removeEventListener("wheel", turn);
    },
  };
}

function pointOf(event: MouseEvent | TouchEvent, ground: Element): Point {
  const at = "changedTouches" in event ? event.changedTouches[0] : event;
  const { left, top } = ground.getBoundingClientRect();
  return { x: (at?.clientX ?? left) - left, y: (at?.clientY ?? top) - top };
}
