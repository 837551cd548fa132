import { type RefObject, useEffect, useState } from "react";
import type { Point } from "../../../layout/layout.ts";
import { overlap } from "../../../scene/extent.ts";
import type { Scene, SceneCard } from "../../../scene/scene.ts";
import { inWorld } from "../camera.ts";
import type { CameraFeed } from "../cameraFeed.ts";
import { hitAt } from "../hit.ts";
import { patchesOf } from "./patches.ts";

/**
 * The claim at which the pointer is on a picture whose cards are not there as elements, while that is so: its card is then
 * drawn, unseen, and answers to the pointer as every card does.
 */
export function useUnderPointer(
  anchor: RefObject<SVGElement | null>,
  scene: Scene,
  feed: CameraFeed,
  isAsked: boolean,
): string | undefined {
  const [claim, setClaim] = useState<string>();
  useEffect(() => {
    const ground = anchor.current?.closest<HTMLElement>("[data-ground]");
    if (!ground || !isAsked) return;
    const find = ({ clientX, clientY, pointerType, target, type, buttons }: PointerEvent) => {
      // A map that is dragged moves with the pointer.
      if (type === "pointermove" && buttons !== 0) return;
      // On a card that is there already nothing is to be found.
      if (target instanceof Element && target.closest("[data-card], [data-fold], [data-answer]")) return;
      const { left, top } = ground.getBoundingClientRect();
      const point = { x: clientX - left, y: clientY - top };
      const camera = feed.camera();
      const cards = cardsAround(scene, inWorld(point, camera), farthest / camera.zoom);
      setClaim(hitAt({ cards }, camera, point, pointerType === "touch" ? "coarse" : "fine")?.claim);
    };
    ground.addEventListener("pointermove", find);
    ground.addEventListener("pointerdown", find);
    return () => {
      ground.removeEventListener("pointermove", find);
      ground.removeEventListener("pointerdown", find);
      setClaim(undefined);
    };
  }, [anchor, scene, feed, isAsked]);
  return claim;
}

/** No card farther from the pointer than this, in pixels of the screen, is meant. */
const farthest = 22;
/** The cards that may lie within a distance of a point of the world. */
function cardsAround(scene: Scene, { x, y }: Point, distance: number): readonly SceneCard[] {
  const around = { x: x - distance, y: y - distance, width: 2 * distance, height: 2 * distance };
  return patchesOf(scene).flatMap((patch) => (overlap(patch, around, 0) ? patch.cards : []));
}
