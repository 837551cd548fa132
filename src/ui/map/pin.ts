import type { Box, Layout, Rectangle } from "../../layout/layout.ts";
import { onceForEach } from "../../model/onceForEach.ts";
import { onceInSteps } from "../../model/onceInSteps.ts";
import { keyed } from "../../model/steps.ts";
import { around } from "../../scene/extent.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { onScreen, type Size } from "./camera.ts";
import type { Arrangement } from "./useArrangement.ts";

/** A card that is to stay where it is on the screen while others move. */
export interface Pin {
  readonly claim: string;
  /** The camera before they move. */
  readonly camera: Camera;
}

/** The card that holds still where the reader acted on none: the selected one if it is seen, else that nearest to the middle. */
export function restingPin(
  before: Arrangement,
  after: Arrangement,
  camera: Camera,
  stage: Size,
  selection: string | undefined,
): Pin | undefined {
  const kept = boxesByClaim.of(after.layout);
  let nearest: { claim: string; distance: number } | undefined;
  for (const box of before.layout.boxes) {
    const distance = distanceToMiddle(onScreen(box, camera), stage);
    const isSelected = box.claim === selection && distance < 0.5;
    const isNearer = !nearest || distance < nearest.distance;
    if ((!isSelected && !isNearer) || !kept.has(box.claim)) continue;
    nearest = { claim: box.claim, distance };
    if (isSelected) break;
  }
  return nearest && { claim: nearest.claim, camera };
}

/** The camera under which a pinned card is where it was; absent where the card is gone. */
export function keeping({ claim, camera }: Pin, before: Arrangement, after: Arrangement): Camera | undefined {
  const [from, to] = [boxOf(before, claim), boxOf(after, claim)];
  if (!from || !to) return undefined;
  const { x, y, zoom } = camera;
  return { x: x + (from.x - to.x) * zoom, y: y + (middleOf(from) - middleOf(to)) * zoom, zoom };
}

/** Where a claim's card stands. */
export function boxOf({ layout }: Pick<Arrangement, "layout">, claim: string): Box | undefined {
  return boxesByClaim.of(layout).get(claim);
}

const boxesByClaim = onceInSteps(({ boxes }: Layout) => keyed(boxes, ({ claim }) => claim));

/** Finds the boxes of a layout by their claims beforehand, in short steps. */
export const boxesInSteps = boxesByClaim.inSteps;

const cardsByClaim = onceForEach(({ cards }: Scene) => new Map(cards.map((card) => [card.claim, card])));

/** Where a claim's card stands with the handle of its fold. */
export function placeOf(arrangement: Arrangement, claim: string): Rectangle | undefined {
  const box = boxOf(arrangement, claim);
  const chip = cardsByClaim(arrangement.scene).get(claim)?.chip;
  return box && chip ? around([box, chip]) : box;
}

/** How far from the middle, in screens: up to .5 it is on the screen. */
function distanceToMiddle({ x, y, width, height }: Rectangle, stage: Size): number {
  return Math.max(
    Math.abs(x + width / 2 - stage.width / 2) / stage.width,
    Math.abs(y + height / 2 - stage.height / 2) / stage.height,
  );
}

function middleOf({ y, height }: Rectangle): number {
  return y + height / 2;
}
