import { describe, expect, it } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { createScene } from "../../../src/scene/createScene.ts";
import { around, overlap } from "../../../src/scene/extent.ts";
import { onScreen } from "../../../src/ui/map/camera.ts";
import { tooltipPlace, withSign } from "../../../src/ui/map/tooltipPlace.ts";
import { createView } from "../../../src/view/createView.ts";
import { mapOf } from "../../support/maps.ts";

const camera = { x: 0, y: 200, zoom: 1 };
const stage = { width: 1400, height: 800 };
const words = { width: 300, height: 60 };

function placeIn(notation: string, claim: string) {
  const view = createView(mapOf(notation), { language: "en", layout: "tidy", folded: new Set() });
  const scene = createScene(view, layoutView(view));
  const seen = (id: string) => {
    const card = scene.cards.find((card) => card.claim === id);
    if (!card) throw new Error(`no card "${id}"`);
    return onScreen(card, camera);
  };
  return { place: tooltipPlace(seen(claim), words, { scene, camera, stage }), seen };
}

describe("words about what the pointer rests on", () => {
  it("stand under it where nothing is in the way", () => {
    const { place, seen } = placeIn("p", "p");
    expect(place.y).toBeGreaterThanOrEqual(seen("p").y + seen("p").height);
  });

  it("leave the next card free", () => {
    const { place, seen } = placeIn("p <- a, p <- b, p <- c", "a");
    for (const next of ["p", "a", "b"]) {
      const card = seen(next);
      const isApart =
        place.y + place.height <= card.y ||
        place.y >= card.y + card.height ||
        place.x + place.width <= card.x ||
        place.x >= card.x + card.width;
      expect(isApart, next).toBe(true);
    }
  });

  it("leave free what they are about, where a corner leaves no room above it", () => {
    const view = createView(mapOf("p <- a, p <- b, p <- c"), { language: "en", layout: "tidy", folded: new Set() });
    const scene = createScene(view, layoutView(view));
    const anchor = { x: 1100, y: 60, width: 250, height: 55 };
    const place = tooltipPlace(anchor, { width: 320, height: 80 }, { scene, camera, stage });
    const across = Math.min(place.x + place.width, 1350) - Math.max(place.x, 1100);
    const down = Math.min(place.y + place.height, 115) - Math.max(place.y, 60);
    expect(Math.min(across, down)).toBeLessThanOrEqual(0);
  });

  it("leave free the word of its relation, which stands out over its border", () => {
    const view = createView(mapOf("p <- a, p <- b"), { language: "en", layout: "tidy", folded: new Set() });
    const scene = createScene(view, layoutView(view));
    for (const card of scene.cards.filter(({ glyph }) => glyph)) {
      const { glyph, claim } = card;
      if (!glyph) continue;
      const anchor = withSign(card, { kind: "claim", id: claim }, scene);
      const sign = { x: glyph.x - glyph.size / 2, y: glyph.y - glyph.size / 2, width: glyph.size, height: glyph.size };
      expect(around([anchor, sign])).toEqual(anchor);
      for (const camera of [
        { x: 0, y: 200, zoom: 1 },
        { x: -300, y: -10, zoom: 1.22 },
      ]) {
        const place = tooltipPlace(onScreen(anchor, camera), words, { scene, camera, stage });
        expect(overlap(place, onScreen(sign, camera), 7), claim).toBe(false);
      }
    }
  });

  it("stay in the window", () => {
    const view = createView(mapOf("p <- a"), { language: "en", layout: "tidy", folded: new Set() });
    const scene = createScene(view, layoutView(view));
    const place = tooltipPlace({ x: 1390, y: 790, width: 10, height: 10 }, words, { scene, camera, stage });
    expect(place.x + place.width).toBeLessThanOrEqual(stage.width);
    expect(place.y + place.height).toBeLessThanOrEqual(stage.height);
  });
});
