import type { Camera } from "../../store/state.ts";

/** How fast something moves over the screen, in pixels a millisecond. */
export interface Speed {
  readonly x: number;
  readonly y: number;
}

/** What a map that is dragged keeps of its speed when it is let go. */
export interface Momentum {
  readonly begin: () => void;
  readonly track: (camera: Camera, time: number) => void;
  /** The speed at which it is let go; absent where it was at rest, or was zoomed. */
  readonly release: (time: number) => Speed | undefined;
}

/** Only the last steps count, in milliseconds; what came to rest before is let go at rest. */
const memory = 80;
const least = 0.15;
/** How long a map that is let go glides on, in milliseconds. */
const glideTime = 200;

/** The momentum of nothing yet. */
export function createMomentum(): Momentum {
  let steps: readonly { readonly camera: Camera; readonly time: number }[] = [];
  return {
    begin: () => {
      steps = [];
    },
    track: (camera, time) => {
      steps = [...steps.filter((step) => time - step.time <= memory), { camera, time }];
    },
    release: (time) => {
      const recent = steps.filter((step) => time - step.time <= memory);
      const [first, last] = [recent[0], recent.at(-1)];
      steps = [];
      if (!first || !last || first.time === last.time || first.camera.zoom !== last.camera.zoom) return undefined;
      const lasted = last.time - first.time;
      const speed = { x: (last.camera.x - first.camera.x) / lasted, y: (last.camera.y - first.camera.y) / lasted };
      return Math.hypot(speed.x, speed.y) < least ? undefined : speed;
    },
  };
}

/** Where a map that is let go at a speed is after a time, and whether it has come to rest. */
export function gliding(
  from: Camera,
  speed: Speed,
  time: number,
): { readonly camera: Camera; readonly isOver: boolean } {
  const part = Math.min(1, Math.max(0, time / glideTime));
  // A cubic that begins at the given speed and ends at rest.
  const way = ((1 - (1 - part) ** 3) * glideTime) / 3;
  return { camera: { ...from, x: from.x + speed.x * way, y: from.y + speed.y * way }, isOver: part === 1 };
}
