import type { Camera } from "../../store/state.ts";

/** Where the reader looks at this moment, while the map moves under their hand: for what must follow without React. */
export interface CameraFeed {
  readonly camera: () => Camera;
  readonly set: (camera: Camera) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A feed that begins with a camera. */
export function createCameraFeed(first: Camera): CameraFeed {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    camera: () => now,
    set: (camera) => {
      now = camera;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
