import type { Rectangle } from "../../layout/layout.ts";
import type { Camera } from "../../store/state.ts";
import { inWorld, type Size } from "./camera.ts";

/**
 * The part of the world in sight, a little enlarged, as a plain text: it stays the same while the camera moves by less than
 * a part of the screen, by as little as a window takes steps to cross it: the more, the closer it lies around what is seen.
 */
export function windowKey(camera: Camera, { width, height }: Size, stepsAcross = 2): string {
  const corner = inWorld({ x: 0, y: 0 }, camera);
  const far = inWorld({ x: width, y: height }, camera);
  // As large for all zooms up to the next power of two.
  const zoom = 2 ** Math.ceil(Math.log2(camera.zoom));
  const [across, down] = [width / zoom / stepsAcross, height / zoom / stepsAcross];
  const left = Math.floor(corner.x / across) * across;
  const top = Math.floor(corner.y / down) * down;
  return [left, top, Math.ceil(far.x / across) * across - left, Math.ceil(far.y / down) * down - top].join(" ");
}

/** The rectangle that a window's text tells. */
export function areaOf(key: string): Rectangle {
  const [x = 0, y = 0, width = 0, height = 0] = key.split(" ").map(Number);
  return { x, y, width, height };
}

/** A window with what lies around it, by a part of its size. */
export function beyond({ x, y, width, height }: Rectangle): Rectangle {
  const [across, down] = [width / 3, height / 3];
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}
