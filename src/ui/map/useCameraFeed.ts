import { useSyncExternalStore } from "react";
import type { Camera } from "../../store/state.ts";
import type { CameraFeed } from "./cameraFeed.ts";

/** What follows from where the reader looks; drawn again only when that changes, so it is a plain value. */
export function useCameraFeed<Plain extends string | number | boolean>(
  feed: CameraFeed,
  from: (camera: Camera) => Plain,
): Plain {
  return useSyncExternalStore(feed.subscribe, () => from(feed.camera()));
}
