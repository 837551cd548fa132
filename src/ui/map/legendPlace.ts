import type { Rectangle } from "../../layout/layout.ts";
import { onceForEach } from "../../model/onceForEach.ts";
import { overviewZoom } from "../../render/overviewZoom.ts";
import { bandsOf } from "../../scene/bands.ts";
import { extentOfDisc, extentOfLine, overlap, stepsOfRibbon } from "../../scene/extent.ts";
import type { Scene, SceneCard } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { inWorld, type Size } from "./camera.ts";
import { headlineOf } from "./spineShown.ts";
import { tourPlace } from "./tourPlace.ts";

/** Which of several keys stands at the foot of the map, by its place in their list, and on what. */
export interface LegendPlace {
  readonly key: number;
  readonly lies: "free" | "on lines" | "on words";
}

/** Where keys have their lower left corner on the screen, in pixels from its left and its foot. */
export interface Corner {
  readonly left: number;
  readonly bottom: number;
}

const clearance = 8;

/**
 * The first of several keys, each less than the one before, that covers no words; from afar not the full one, since what that
 * has more is not drawn there.
 */
export function legendPlace(
  scene: Scene,
  keys: readonly Size[],
  { camera, stage, corner }: { readonly camera: Camera; readonly stage: Size; readonly corner: Corner },
): LegendPlace {
  const gap = clearance / camera.zoom;
  // Asked for each step of the camera: one rectangle goes into the world, rather than all parts onto the screen.
  const areas = keys.map(({ width, height }) => ({
    ...inWorld({ x: corner.left, y: stage.height - corner.bottom - height }, camera),
    width: width / camera.zoom,
    height: height / camera.zoom,
  }));
  const { covered, ribbons, isAmongLines } = partsOf(scene);
  const parts = [...covered, ...cardsNear(scene, areas, gap)];
  const first = camera.zoom < overviewZoom ? Math.min(1, keys.length - 1) : 0;
  for (let key = first; key < areas.length; key++) {
    const meets = (part: Rectangle) => overlap(part, areas[key] ?? part, gap);
    if (!parts.some(meets)) return { key, lies: isAmongLines || ribbons.some(meets) ? "on lines" : "free" };
  }
  return { key: first, lies: "on words" };
}

/** Of many cards those that a key may lie on at all. */
function cardsNear(scene: Scene, areas: readonly Rectangle[], gap: number): readonly SceneCard[] {
  const isNear = (place: Rectangle) => areas.some((area) => overlap(place, area, gap));
  return bandsOf(scene).bands.flatMap((band) => (isNear(band) ? band.cards : []));
}

/** What beside cards a key must not lie on, and what it may. */
const partsOf = onceForEach((scene: Scene) => {
  const headline = scene.headline.length > 0 ? [headlineOf(scene), tourPlace(scene) ?? headlineOf(scene)] : [];
  return {
    covered: [...headline, ...scene.captions.map(extentOfLine), ...scene.strip.map(extentOfDisc), ...scene.territories],
    ribbons: scene.ribbons.flatMap(stepsOfRibbon),
    // Where camps have no ground of their own, as in the whole graph, lines lead anywhere.
    isAmongLines: scene.territories.length === 0,
  };
});
