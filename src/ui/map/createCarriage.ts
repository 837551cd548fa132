import type { Camera } from "../../store/state.ts";
import { afterPaint } from "../afterPaint.ts";
import { isOverview, type Level, levelAt } from "./camera.ts";
import type { Showing } from "./cameraFeed.ts";

/** The elements that carry a picture. */
export interface Carried {
  /** A layer of the screen, which holds the picture's svg. */
  readonly layer: HTMLElement;
  readonly svg: SVGSVGElement;
  /** The group in which the world is drawn. */
  readonly world: SVGGElement;
  /** Hears where the picture rests after a movement, as soon as it is seen there. */
  readonly rested?: (camera: Camera) => void;
}

/** Shows a picture where a camera looks. */
export interface Carriage {
  /** Draws it there at once. */
  readonly show: (camera: Camera) => void;
  /** Takes it there by a step of a movement. */
  readonly carry: (camera: Camera) => void;
  readonly showing: () => Showing;
  readonly dispose: () => void;
}

/** After such a pause, in milliseconds, the picture rests, and is drawn anew where it is. */
const pause = 150;
/** How much smaller and larger than it was drawn a picture is shown while it moves. */
const stretch = { least: 1 / 1.5, most: 1.5, mostOfLarge: 2.5 } as const;
/** Of more settings of words than 50 claims have, which keep their size on the screen, none is set anew for each frame. */
const mostWords = 180;

/**
 * Carries a picture with the camera. While the reader moves it, what is drawn goes along as one layer of the screen, by whole
 * pixels, or a little stretched; at rest, and where another level or size is to be seen, the world is drawn anew: to paint
 * vectors for each frame would take longer than a frame. A large picture, which has tiles, is shown by these while it is
 * zoomed, unless its cards are there and can be stretched: to make cards would take longer than many frames.
 */
export function createCarriage({ layer, svg, world, rested }: Carried): Carriage {
  let drawn: Camera | undefined;
  let level: Level = "near";
  let zoomTold = 0;
  let zoomBefore = 1;
  let isZooming = false;
  let callOff = () => {};
  const words = world.getElementsByClassName("scaled");
  const draw = (camera: Camera) => {
    drawn = camera;
    const { x, y, zoom } = camera;
    world.setAttribute("transform", `translate(${x} ${y}) scale(${zoom})`);
    layer.style.transform = "";
    if (svg.dataset.showing !== level) svg.dataset.showing = level;
    svg.toggleAttribute("data-close", level === "close");
    if (!isOverview(level) || zoom === zoomTold) return;
    zoomTold = zoom;
    svg.style.setProperty("--zoom", String(zoom));
  };
  const movement = createMovement();
  const end = () => {
    movement.end();
    callOff();
  };
  const show = (camera: Camera) => {
    end();
    isZooming = false;
    zoomBefore = camera.zoom;
    level = levelAt(camera.zoom, level);
    layer.style.willChange = "";
    draw(camera);
  };
  const stretchTo = (camera: Camera, from: Camera) => {
    layer.style.willChange = "transform";
    layer.style.transform = carrying(from, camera);
  };
  const carrySmall = (camera: Camera, from: Camera) => {
    const before = level;
    level = levelAt(camera.zoom, level);
    if (level === before && isWithin(camera.zoom / from.zoom, stretch.most)) stretchTo(camera, from);
    else draw(camera);
  };
  const carryLarge = (camera: Camera, from: Camera) => {
    isZooming = camera.zoom !== zoomBefore || (isZooming && isOverview(level));
    const ratio = camera.zoom / from.zoom;
    if (!isOverview(level) && isWithin(ratio, stretch.mostOfLarge)) return stretchTo(camera, from);
    const next = levelAt(camera.zoom, level);
    if (isOverview(level) || ratio < 1) level = isOverview(next) ? next : "mid";
    if (words.length > mostWords && isWithin(ratio, stretch.mostOfLarge)) return stretchTo(camera, from);
    layer.style.willChange = "";
    // Else there is little above tiles.
    draw(camera);
  };
  const carry = (camera: Camera) => {
    // One step by itself is no movement: what it shows is drawn at once.
    if (!movement.goesOn() || !drawn) {
      show(camera);
      return movement.until(() => undefined);
    }
    movement.until(() => {
      show(camera);
      // What comes where it rests is drawn in a frame of its own: with the picture it would take long.
      callOff = afterPaint(() => rested?.(camera));
    });
    if (hasTiles(layer)) carryLarge(camera, drawn);
    else carrySmall(camera, drawn);
    zoomBefore = camera.zoom;
  };
  return { show, carry, showing: () => ({ level, isZooming }), dispose: end };
}

/** Whether a canvas beneath shows what is seen from afar: it is painted anew for each frame. */
function hasTiles(layer: HTMLElement): boolean {
  return layer.previousElementSibling instanceof HTMLCanvasElement;
}

/** Knows whether a movement goes on: each step says what is to be done if no other follows it for a while. */
function createMovement() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  const end = () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    timer = undefined;
    frame = undefined;
  };
  const until = (rest: () => void) => {
    end();
    timer = setTimeout(() => {
      // Where frames take long, the next step may be waiting behind this: it comes before the next frame.
      frame = requestAnimationFrame(() => {
        end();
        rest();
      });
    }, pause);
  };
  return { until, end, goesOn: () => timer !== undefined };
}

/** Whether what is drawn may be shown so much larger, or smaller. */
function isWithin(ratio: number, most: number): boolean {
  return ratio >= stretch.least && ratio <= most;
}

/** What takes a picture from where it was drawn to where a camera looks: by whole pixels, so that it need not be painted anew. */
function carrying(drawn: Camera, { x, y, zoom }: Camera): string {
  const ratio = zoom / drawn.zoom;
  const [dx, dy] = [x - drawn.x * ratio, y - drawn.y * ratio];
  if (ratio !== 1) return `translate(${dx}px, ${dy}px) scale(${ratio})`;
  return `translate(${onPixel(dx)}px, ${onPixel(dy)}px)`;
}

function onPixel(length: number): number {
  return Math.round(length * devicePixelRatio) / devicePixelRatio;
}
