import type { Rectangle } from "../../layout/layout.ts";
import { overviewZoom } from "../../render/overviewZoom.ts";
import type { Camera } from "../../store/state.ts";
import { type Size, showsAll, whole } from "./camera.ts";

/**
 * The camera under which all of a map is seen still that was seen in a room which is less now; none where not all was seen,
 * or is seen anyhow. Cards that can be read are not given up for what is cut off at the foot.
 */
export function refitted(camera: Camera, bounds: Rectangle, before: Size, size: Size): Camera | undefined {
  if (!showsAll(camera, bounds, before) || showsAll(camera, bounds, size)) return undefined;
  const fitting = whole(bounds, size);
  return fitting.zoom >= overviewZoom || camera.zoom < overviewZoom ? fitting : undefined;
}
