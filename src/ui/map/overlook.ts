import type { Point, Rectangle } from "../../layout/layout.ts";
import { around } from "../../scene/extent.ts";
import type { Camera } from "../../store/state.ts";
import { inWorld, onScreen } from "./camera.ts";

/** How large the minimap is, in pixels. */
export const minimapSize = { width: 158, height: 104 } as const;
const margin = 5;
/** With more of the map in sight than this, there is no use for a minimap. */
const mostInSight = 0.85;

/** How much more one direction may be stretched than the other, so that a tall map is not a mere thread. */
const mostStretch = 2.5;

/** The whole of a map as a minimap shows it: what it shows, and by how many pixels each world pixel. */
export interface Overlook {
  readonly ground: Rectangle;
  readonly scale: Point;
  /** Where the world's origin is on the minimap. */
  readonly origin: Point;
}

/** The overlook over some places: they fill the minimap as far as their shape allows. */
export function overlookOf(places: readonly Rectangle[]): Overlook | undefined {
  if (places.length === 0) return undefined;
  const ground = around(places);
  const { width, height } = minimapSize;
  const fit = { x: (width - 2 * margin) / ground.width, y: (height - 2 * margin) / ground.height };
  const scale = { x: Math.min(fit.x, fit.y * mostStretch), y: Math.min(fit.y, fit.x * mostStretch) };
  const origin = {
    x: (width - ground.width * scale.x) / 2 - ground.x * scale.x,
    y: (height - ground.height * scale.y) / 2 - ground.y * scale.y,
  };
  return { ground, scale, origin };
}

/** Whether so little of the map is in sight that a minimap helps. */
export function isOutOfSight({ ground }: Overlook, camera: Camera, area: Rectangle): boolean {
  const { x, y, width, height } = onScreen(ground, camera);
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  const down = Math.min(y + height, area.y + area.height) - Math.max(y, area.y);
  return Math.max(0, across) * Math.max(0, down) < mostInSight * width * height;
}

/** How far the minimap stands from the edges of the area in whose corner it is, in pixels. */
const inset = 16;

/** Whether a card would lie under the minimap. */
export function liesUnder(card: Rectangle, camera: Camera, area: Rectangle): boolean {
  const { x, y, width, height } = onScreen(card, camera);
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const [left, top] = [right - inset - minimapSize.width, bottom - inset - minimapSize.height];
  return x + width > left && x < right && y + height > top && y < bottom;
}

/** What a camera shows of the map, in pixels of the minimap and cut off at its edges. */
export function sightOn({ scale, origin }: Overlook, camera: Camera, area: Rectangle): Rectangle {
  const { x, y } = inWorld(area, camera);
  const left = clamp(origin.x + x * scale.x, minimapSize.width);
  const top = clamp(origin.y + y * scale.y, minimapSize.height);
  const right = clamp(origin.x + (x + area.width / camera.zoom) * scale.x, minimapSize.width);
  const bottom = clamp(origin.y + (y + area.height / camera.zoom) * scale.y, minimapSize.height);
  return { x: left, y: top, width: Math.max(4, right - left), height: Math.max(4, bottom - top) };
}

/** The camera that has a point of the minimap in the middle of an area of the screen. */
export function cameraOver({ scale, origin }: Overlook, point: Point, { zoom }: Camera, area: Rectangle): Camera {
  const [x, y] = [(point.x - origin.x) / scale.x, (point.y - origin.y) / scale.y];
  return { x: area.x + area.width / 2 - x * zoom, y: area.y + area.height / 2 - y * zoom, zoom };
}

function clamp(length: number, most: number): number {
  return Math.max(1.5, Math.min(most - 1.5, length));
}
