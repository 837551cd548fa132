import type { Rectangle } from "../../layout/layout.ts";
import { around } from "../../scene/extent.ts";
import type { Camera } from "../../store/state.ts";
import { besideSpine, bringing, isClear, phone, phoneZoom } from "./camera.ts";
import type { Look } from "./framing.ts";
import { placeOf } from "./pin.ts";
import type { Arrangement } from "./useArrangement.ts";

const gap = 24;

/**
 * The camera that shows all of a branch by itself in what is free of the map: with the question where that can be read so; else
 * its cards beside the spine, as many as can be read, its claim among them. Absent where there is too little room for that.
 */
export function branchFraming(claim: string, look: Look): Camera | undefined {
  const { arrangement, camera, free } = look;
  const { layout, scene } = arrangement;
  const area = free(camera);
  if (area.width < phone || layout.boxes.length === 0) return undefined;
  const cards = cardsOf(arrangement);
  const all = fitted(scene.bounds, area);
  if (all.zoom >= phoneZoom && isClear(cards, all, free(all), 0)) return all;
  return layout.algorithm === "tidy" ? besideTheSpine(claim, around([...layout.territories, cards]), look) : undefined;
}

/** Whether all cards of a branch by itself are seen as it is. */
export function showsBranch({ arrangement, camera, free }: Look): boolean {
  return arrangement.layout.boxes.length === 0 || isClear(cardsOf(arrangement), camera, free(camera), 0);
}

function cardsOf(arrangement: Arrangement): Rectangle {
  return around(arrangement.layout.boxes.map((box) => placeOf(arrangement, box.claim) ?? box));
}

function besideTheSpine(claim: string, cards: Rectangle, { arrangement, camera, free }: Look): Camera {
  const gone = { ...camera, x: -cards.x * camera.zoom };
  const area = free(gone);
  const byWidth = (area.width - besideSpine - gap) / cards.width;
  const byHeight = (area.height - 2 * gap) / cards.height;
  // What is taller than can be read is not shown smaller for its height.
  const zoom = Math.max(phoneZoom, Math.min(1, byWidth, byHeight < phoneZoom ? 1 : byHeight));
  const place = placeOf(arrangement, claim) ?? cards;
  const middle = byHeight < phoneZoom ? place : cards;
  const standing = {
    x: area.x + besideSpine - cards.x * zoom,
    y: area.y + area.height / 2 - (middle.y + middle.height / 2) * zoom,
    zoom,
  };
  return bringing(place, standing, area, gap);
}

/** All of a rectangle in the middle of an area, no larger than it is. */
function fitted({ x, y, width, height }: Rectangle, area: Rectangle): Camera {
  const zoom = Math.min(1, area.width / width, (area.height - gap) / height);
  return {
    x: area.x + (area.width - width * zoom) / 2 - x * zoom,
    y: area.y + (area.height - height * zoom) / 2 - y * zoom,
    zoom,
  };
}
