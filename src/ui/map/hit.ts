import type { Point, Rectangle } from "../../layout/layout.ts";
import { chipReach } from "../../scene/chip.ts";
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
export function hitAt(
  { cards }: Pick<Scene, "cards">,
  camera: Camera,
  point: Point,
  pointer: "fine" | "coarse",
): Hit | undefined {
  const isNear = (card: Rectangle) =>
    distanceTo(onScreen(card, camera), point) <= chipReach * camera.zoom + leastSide[pointer];
  let nearest: Hit | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const card of cards.filter(isNear)) {
    for (const kind of ["claim", "fold"] as const) {
      const place = kind === "fold" ? card.chip : card;
      if (!place) continue;
      const seen = onScreen(place, camera);
      const distance = distanceTo(seen, point);
      const reach = Math.max(0, (leastSide[pointer] - Math.min(seen.width, seen.height)) / 2);
      if (distance > reach || distance >= least) continue;
      nearest = { kind, claim: card.claim };
      least = distance;
    }
  }
  return nearest;
}

function distanceTo({ x, y, width, height }: Rectangle, point: Point): number {
  const dx = Math.max(x - point.x, 0, point.x - x - width);
  const dy = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(dx, dy);
}
