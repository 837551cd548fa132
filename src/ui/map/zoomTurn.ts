import { isSet } from "../settings.ts";

/** Whether a turn of the wheel zooms: with Ctrl or ⌘ (a pinch on a trackpad comes so too), or alone where the reader wants it so. */
export function isZoomTurn({ ctrlKey, metaKey, shiftKey }: WheelEvent): boolean {
  return ctrlKey || metaKey || (!shiftKey && isSet("wheelZooms"));
}
