import type { Rectangle } from "../../layout/layout.ts";
import { around } from "../../scene/extent.ts";
import type { Camera } from "../../store/state.ts";
import { besideSpine, bringing, isClear, mostGrowth, phone, phoneZoom } from "./camera.ts";
import { framing, type Look } from "./framing.ts";
import { placeOf } from "./pin.ts";
import type { Arrangement } from "./useArrangement.ts";
import { wholeColumns } from "./wholeColumns.ts";

/** So much stays free at the edges of what is free. */
const gap = 24;

/**
 * The camera that shows all of a branch by itself in what is free of the map: with the question where that can be read so; else
 * its cards beside the spine, or as many of their columns as can be read there whole, a claim's among them. Beside a
 * panel that leaves too little room for that, the claim alone; absent on a phone.
 */
export function branchFraming(claim: string, look: Look): Camera | undefined {
  const { arrangement, camera, free } = look;
  const { layout, scene } = arrangement;
  const area = free(camera);
  if (layout.boxes.length === 0) return undefined;
  if (area.width < phone) return look.stage.width < phone ? undefined : framing(claim, look);
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
  return around(placesOf(arrangement));
}

function placesOf(arrangement: Arrangement): readonly Rectangle[] {
  return arrangement.layout.boxes.map((box) => placeOf(arrangement, box.claim) ?? box);
}

/** What cannot be read smaller: all of it where it has room, else whole columns of it, as large as that leaves no part of another. */
function besideTheSpine(claim: string, cards: Rectangle, { arrangement, camera, free }: Look): Camera {
  const area = free({ ...camera, x: -cards.x * camera.zoom });
  const place = placeOf(arrangement, claim) ?? cards;
  const width = area.width - besideSpine;
  const byWidth = (width - gap) / cards.width;
  const byHeight = (area.height - 2 * gap) / cards.height;
  const all = { from: cards.x, to: cards.x + cards.width };
  const isWhole = byWidth >= phoneZoom;
  const { from, to } = isWhole ? all : wholeColumns(placesOf(arrangement), place, cards, width);
  // What is taller than can be read is not shown smaller for its height.
  const most = isWhole ? Math.min(1, byWidth, byHeight < phoneZoom ? 1 : byHeight) : width / (to - from);
  const zoom = Math.max(phoneZoom, Math.min(most, mostGrowth));
  const middle = byHeight < zoom ? place : cards;
  const standing = {
    x: area.x + besideSpine + (isWhole ? 0 : width - (to - from) * zoom) - from * zoom,
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
