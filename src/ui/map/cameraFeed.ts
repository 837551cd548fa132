import type { Camera } from "../../store/state.ts";
import { isOverview, type Level } from "./camera.ts";

/** What the picture shows on its way. */
export interface Showing {
  readonly level: Level;
  /** Whether a large picture is being zoomed: what would take long to draw waits until it rests. */
  readonly isZooming: boolean;
}

/** Where the reader looks at this moment, while the map moves under their hand: for what must follow without React. */
export interface CameraFeed {
  readonly camera: () => Camera;
  /** Where they look now; while a large picture is zoomed, where they looked before that. */
  readonly rested: () => Camera;
  /** Whether a large picture that is being zoomed is shown as names and bars, whatever its zoom. */
  readonly isHeldFar: () => boolean;
  readonly set: (camera: Camera, showing?: Showing) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A feed that begins with a camera. */
export function createCameraFeed(first: Camera): CameraFeed {
  let [now, rested, isHeldFar] = [first, first, false];
  const listeners = new Set<() => void>();
  return {
    camera: () => now,
    rested: () => rested,
    isHeldFar: () => isHeldFar,
    set: (camera, showing) => {
      now = camera;
      if (!showing?.isZooming) rested = camera;
      isHeldFar = showing?.isZooming === true && isOverview(showing.level);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
