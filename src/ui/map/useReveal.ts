import { useCallback } from "react";
import { useActions } from "../useAtlas.ts";
import { bringing, isClear } from "./camera.ts";
import { placeOf } from "./pin.ts";
import { type Stop, stopPlace } from "./stop.ts";
import type { Looking } from "./useLook.ts";

/** Brings a card or a token clear of what lies on the map, if it is not. */
export type Reveal = (stop: Stop) => void;

const gap = 24;

/** Moves the camera where what the keyboard leads to must be seen and is not, by the least way. */
export function useReveal(look: Looking): Reveal {
  const { setCamera } = useActions();
  return useCallback(
    (stop) => {
      const looking = look();
      if (!looking) return;
      const { arrangement, camera, free } = looking;
      const place = stop.kind === "claim" ? placeOf(arrangement, stop.id) : stopPlace(arrangement, stop);
      if (place && !isClear(place, camera, free(camera), gap)) setCamera(bringing(place, camera, free(camera), gap));
    },
    [look, setCamera],
  );
}
