import { type RefObject, useEffect, useState } from "react";
import type { Rectangle } from "../../../layout/layout.ts";
import { append } from "../../../model/append.ts";
import { onceForEach } from "../../../model/onceForEach.ts";
import type { Scene, SceneCard } from "../../../scene/scene.ts";
import { inWorld } from "../camera.ts";
import type { CameraFeed } from "../cameraFeed.ts";
import { hitAt } from "../hit.ts";

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
    const svg = anchor.current?.ownerSVGElement;
    if (!svg || !isAsked) return;
    const find = ({ clientX, clientY, pointerType, target, type, buttons }: PointerEvent) => {
      // A map that is dragged moves with the pointer.
      if (type === "pointermove" && buttons !== 0) return;
      // On a card that is there already nothing is to be found.
      if (target instanceof Element && target.closest("[data-card], [data-fold], [data-answer]")) return;
      const { left, top } = svg.getBoundingClientRect();
      const point = { x: clientX - left, y: clientY - top };
      const camera = feed.camera();
      const cards = cardsAround(scene, inWorld(point, camera), farthest / camera.zoom);
      setClaim(hitAt({ cards }, camera, point, pointerType === "touch" ? "coarse" : "fine")?.claim);
    };
    svg.addEventListener("pointermove", find);
    svg.addEventListener("pointerdown", find);
    return () => {
      svg.removeEventListener("pointermove", find);
      svg.removeEventListener("pointerdown", find);
      setClaim(undefined);
    };
  }, [anchor, scene, feed, isAsked]);
  return claim;
}

/** No card farther from the pointer than this, in pixels of the screen, is meant. */
const farthest = 22;
/** The side of the squares by which cards are looked up, in world pixels. */
const side = 1024;

/** The cards that may lie within a distance of a point of the world. */
function cardsAround(scene: Scene, { x, y }: { readonly x: number; readonly y: number }, distance: number) {
  const cells = cellsOf(scene);
  const around = { x: x - distance, y: y - distance, width: 2 * distance, height: 2 * distance };
  const found = new Set<SceneCard>();
  for (const cell of cellsIn(around)) for (const card of cells.get(cell) ?? []) found.add(card);
  return [...found];
}

const cellsOf = onceForEach((scene: Scene) => {
  const cells = new Map<string, SceneCard[]>();
  for (const card of scene.cards) {
    for (const cell of cellsIn(card)) append(cells, cell, card);
    if (card.chip) for (const cell of cellsIn(card.chip)) append(cells, cell, card);
  }
  return cells;
});

function* cellsIn({ x, y, width, height }: Rectangle): Iterable<string> {
  for (let row = Math.floor(y / side); row <= Math.floor((y + height) / side); row++) {
    for (let column = Math.floor(x / side); column <= Math.floor((x + width) / side); column++)
      yield `${column} ${row}`;
  }
}
