import type { Rectangle } from "../../layout/layout.ts";
import type { Scene } from "../../scene/scene.ts";
import { headlineOf } from "./spineShown.ts";

/** Where the offer of the tour stands in the world: at the foot of the headline; nothing where there is no headline. */
export function tourPlace(scene: Scene): Rectangle | undefined {
  if (scene.headline.length === 0) return undefined;
  const { x, y, height } = headlineOf(scene);
  return { x, y: y + height + 24, width: 260, height: 40 };
}
