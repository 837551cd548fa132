import { interpolateZoom } from "d3-interpolate";
import type { Camera } from "../../store/state.ts";
import type { Size } from "./camera.ts";

/** The least and the most time that a flight takes, in milliseconds. */
const journey = { least: 320, most: 600 } as const;

/** Where the camera is at each part of a flight, and how long that takes, in milliseconds. */
export interface Course {
  readonly cameraAt: (part: number) => Camera;
  readonly duration: number;
}

/** Straight where the goal is within a screen and as near; else out, over and in again (van Wijk and Nuij 2003). */
export function courseOf(from: Camera, to: Camera, size: Size): Course {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (isAsNear(from, to) && Math.abs(dx) <= size.width && Math.abs(dy) <= size.height) {
    return {
      cameraAt: (part) => ({ x: from.x + dx * part, y: from.y + dy * part, zoom: to.zoom }),
      duration: journey.least,
    };
  }
  const path = interpolateZoom(sightOf(from, size), sightOf(to, size));
  return {
    cameraAt: (part) => cameraOfSight(path(part), size),
    duration: Math.max(journey.least, Math.min(journey.most, path.duration)),
  };
}

/** Whether two cameras show the world as large, but for what a link rounds: to draw it at another size, all words are laid out. */
function isAsNear(from: Camera, to: Camera): boolean {
  return Math.abs(from.zoom / to.zoom - 1) < 1e-5;
}

/** What a camera sees, as d3-interpolate counts it: the middle of the sight and its width, in the world. */
function sightOf({ x, y, zoom }: Camera, { width, height }: Size): [number, number, number] {
  return [(width / 2 - x) / zoom, (height / 2 - y) / zoom, width / zoom];
}

function cameraOfSight([x, y, seen]: [number, number, number], { width, height }: Size): Camera {
  const zoom = width / seen;
  return { x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom };
}
