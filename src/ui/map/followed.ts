import type { Camera } from "../../store/state.ts";

/** Where the map moved by itself, so that what was in sight stayed there, and where the reader had looked before. */
const before = new WeakMap<Camera, Camera>();
/** Where the reader asked to see all of the map. */
const fits = new WeakSet<Camera>();

/** Remembers that the map moved by itself from one camera of the state to another. */
export function follow(from: Camera | undefined, to: Camera | undefined): void {
  // Back at a camera that it came from, it is as far as it was there: no way leads round.
  if (from && to && !isOnWayTo(from, to)) before.set(to, from);
}

/** Whether the map came to a camera from another one by itself, or is still there. */
function isOnWayTo(camera: Camera, other: Camera): boolean {
  for (let own: Camera | undefined = camera; own; own = before.get(own)) if (own === other) return true;
  return false;
}

/** Remembers that a camera of the state shows all of the map because the reader asked for that. */
export function keepAsFit(camera: Camera | undefined): void {
  if (camera) fits.add(camera);
}

/** Whether a camera is where the reader asked to see all of the map. */
export function isFit(camera: Camera): boolean {
  return fits.has(chosen(camera));
}

/** Where the reader looked last of their own will. */
export function chosen(camera: Camera): Camera {
  let own = camera;
  for (let from = before.get(own); from; from = before.get(own)) own = from;
  return own;
}

/** A camera moved as the map has moved by itself since the reader looked there. */
export function movedAlong(camera: Camera, now: Camera): Camera {
  const own = chosen(now);
  if (own.zoom !== now.zoom) return camera;
  const ratio = camera.zoom / now.zoom;
  return { ...camera, x: camera.x + (now.x - own.x) * ratio, y: camera.y + (now.y - own.y) * ratio };
}
