import type { Point, Rectangle } from "../../layout/layout.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { onScreen } from "./camera.ts";

/** What a click means. */
export interface Hit {
  readonly kind: "claim" | "fold";
  readonly claim: string;
}

/** Every card and chip answers to clicks on at least so many pixels of the screen. */
const leastSide = { fine: 24, coarse: 44 };

/** The nearest card or chip whose area to hit holds a point of the screen; from afar, areas are larger than what is drawn. */
export function hitAt(scene: Scene, camera: Camera, point: Point, pointer: "fine" | "coarse"): Hit | undefined {
  let nearest: { hit: Hit; distance: number } | undefined;
  for (const [hit, place] of areas(scene)) {
    const seen = onScreen(place, camera);
    const distance = distanceTo(seen, point);
    const reach = Math.max(0, (leastSide[pointer] - Math.min(seen.width, seen.height)) / 2);
    if (distance <= reach && (!nearest || distance < nearest.distance)) nearest = { hit, distance };
  }
  return nearest?.hit;
}

function* areas(scene: Scene): Iterable<readonly [Hit, Rectangle]> {
  for (const card of scene.cards) {
    yield [{ kind: "claim", claim: card.claim }, card];
    if (card.chip) yield [{ kind: "fold", claim: card.claim }, card.chip];
  }
}

function distanceTo({ x, y, width, height }: Rectangle, point: Point): number {
  const dx = Math.max(x - point.x, 0, point.x - x - width);
  const dy = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(dx, dy);
}
