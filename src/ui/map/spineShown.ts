import type { Rectangle } from "../../layout/layout.ts";
import { centreOf } from "../../scene/extent.ts";
import type { Camera } from "../../store/state.ts";
import { onScreen, phone } from "./camera.ts";
import type { Arrangement } from "./useArrangement.ts";

/** Whether the question is out of sight, so that the spine stands in for it. */
export function isSpineShown(
  { scene }: Arrangement,
  camera: Camera,
  { clientWidth: width, clientHeight: height }: { readonly clientWidth: number; readonly clientHeight: number },
): boolean {
  if (width < phone || scene.headline.length === 0) return false;
  const { x, y } = centreOf(onScreen(headlineOf(scene), camera));
  return x < 0 || y < 0 || x > width || y > height;
}

/** Where the words of the headline stand. */
export function headlineOf({ headline }: Arrangement["scene"]): Rectangle {
  const x = Math.min(...headline.map((line) => line.x));
  const y = Math.min(...headline.map((line) => line.y - line.size));
  return {
    x,
    y,
    width: Math.max(...headline.map((line) => line.x + line.width)) - x,
    height: Math.max(...headline.map((line) => line.y)) - y,
  };
}
