import type { Camera } from "../../store/state.ts";
import { isOverview, type Level, levelAt } from "./camera.ts";

/** The elements that carry a picture. */
export interface Carried {
  /** A layer of the screen, which holds the picture's svg. */
  readonly layer: HTMLElement;
  readonly svg: SVGSVGElement;
  /** The group in which the world is drawn. */
  readonly world: SVGGElement;
}

/** Shows a picture where a camera looks. */
export interface Carriage {
  /** Draws it there at once. */
  readonly show: (camera: Camera) => void;
  /** Takes it there by a step of a movement. */
  readonly carry: (camera: Camera) => void;
  readonly dispose: () => void;
}

/** After such a pause, in milliseconds, the picture rests, and is drawn anew where it is. */
const pause = 150;
/** How much larger or smaller than it was drawn a picture is shown while it moves. */
const mostStretch = 1.5;

/**
 * Carries a picture with the camera. While the reader moves it, what is drawn goes along as one layer of the screen, by whole
 * pixels, or a little stretched; at rest, and where another level or size is to be seen, the world is drawn anew: to paint
 * vectors for each frame would take longer than a frame.
 */
export function createCarriage({ layer, svg, world }: Carried): Carriage {
  let drawn: Camera | undefined;
  let level: Level = "near";
  let zoomTold = 0;
  const draw = (camera: Camera) => {
    drawn = camera;
    const { x, y, zoom } = camera;
    world.setAttribute("transform", `translate(${x} ${y}) scale(${zoom})`);
    layer.style.transform = "";
    if (svg.dataset.showing !== level) svg.dataset.showing = level;
    if (!isOverview(level) || zoom === zoomTold) return;
    zoomTold = zoom;
    svg.style.setProperty("--zoom", String(zoom));
  };
  const movement = createMovement();
  const show = (camera: Camera) => {
    movement.end();
    level = levelAt(camera.zoom, level);
    layer.style.willChange = "";
    draw(camera);
  };
  const carry = (camera: Camera) => {
    // One step by itself is no movement: what it shows is drawn at once. So is what there is above tiles, which is little.
    if (!movement.goesOn() || !drawn || (isOverview(level) && hasTiles(layer))) {
      show(camera);
      return movement.until(() => undefined);
    }
    movement.until(() => show(camera));
    layer.style.willChange = "transform";
    const before = level;
    level = levelAt(camera.zoom, level);
    if (level === before && isStretchable(drawn, camera)) layer.style.transform = carrying(drawn, camera);
    else draw(camera);
  };
  return { show, carry, dispose: movement.end };
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

function isStretchable(drawn: Camera, { zoom }: Camera): boolean {
  const ratio = zoom / drawn.zoom;
  return ratio <= mostStretch && ratio >= 1 / mostStretch;
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
