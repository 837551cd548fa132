import { type RefObject, useEffect } from "react";
import type { Point, Rectangle } from "../../layout/layout.ts";
import { meeting } from "../../scene/extent.ts";
import type { SceneEdge } from "../../scene/scene.ts";
import type { Camera } from "../../store/state.ts";
import { inWorld } from "./camera.ts";
import type { CameraFeed } from "./cameraFeed.ts";
import { freeArea } from "./freeArea.ts";
import type { Kin } from "./kin.ts";
import { isIn, placesOn, wayToSight } from "./laneWord.ts";
import { isSpineShown } from "./spineShown.ts";
import type { Arrangement } from "./useArrangement.ts";

/** What stays free around a word, in screen pixels. */
const clearance = 14;
/** So far from each other, in the world, two words are both seen whole, and so far from a card. */
const [apart, beside] = [24, 8];

/** Keeps the words of the lanes that are lit in sight: where one would be hidden, it stands on the nearest part that is seen. */
export function LaneWords(parts: {
  readonly region: RefObject<HTMLElement | null>;
  readonly world: RefObject<SVGGElement | null>;
  readonly arrangement: Arrangement;
  readonly feed: CameraFeed;
  readonly lit: Kin | undefined;
}): null {
  const { region, world, arrangement, feed, lit } = parts;
  useEffect(() => {
    const lanes = arrangement.scene.lanes.filter(({ relation }) => lit?.relations.has(relation));
    if (lanes.length === 0) return;
    const { boxes } = arrangement.layout;
    const drawn = lanes.flatMap((lane) => drawnLane(world.current, lane) ?? []);
    let frame = 0;
    const place = () => {
      if (!region.current) return;
      const camera = feed.camera();
      const area = seenWorld(camera, freeArea(region.current, isSpineShown(arrangement, camera, region.current)));
      const placed: Point[] = drawn.map(({ word }) => word).filter((word) => isIn(word, area));
      const cards = meeting(boxes, area, beside).flatMap((i) => boxes[i] ?? []);
      const isClear = (point: Point) =>
        placed.every(({ x, y }) => Math.hypot(x - point.x, y - point.y) > apart) &&
        !cards.some((box) => isIn(point, grown(box, beside)));
      for (const { word, glyph, lane } of drawn) {
        const way = wayToSight(word, lane, area, isClear);
        if (way) placed.push({ x: word.x + way.x, y: word.y + way.y });
        if (way) glyph.setAttribute("transform", `translate(${way.x} ${way.y})`);
        else glyph.removeAttribute("transform");
      }
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    soon();
    const unsubscribe = feed.subscribe(soon);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
      for (const { glyph } of drawn) glyph.removeAttribute("transform");
    };
  }, [region, world, arrangement, feed, lit]);
  return null;
}

function grown({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The word of a lane as it is drawn, where it stands by itself, and the places on its lane: of the whole lane, drawn or not. */
function drawnLane(world: SVGGElement | null, { relation, from, mark, curve }: SceneEdge) {
  const lanes = [...(world?.querySelectorAll<SVGGElement>("[data-lane]") ?? [])];
  const lane = lanes.find(({ dataset }) => dataset.lane === relation && dataset.from === from);
  const glyph = lane?.querySelector<SVGGElement>(".glyph");
  return glyph && mark ? { word: mark, glyph, lane: placesOn(curve) } : undefined;
}

/** The part of the world that an area of the screen shows, so far in that a word stands clear of the edges. */
function seenWorld(camera: Camera, { x, y, width, height }: Rectangle): Rectangle {
  const corner = inWorld({ x: x + clearance, y: y + clearance }, camera);
  return {
    ...corner,
    width: Math.max(0, width - 2 * clearance) / camera.zoom,
    height: Math.max(0, height - 2 * clearance) / camera.zoom,
  };
}
