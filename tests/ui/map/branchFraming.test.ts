import { expect, it } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { createScene } from "../../../src/scene/createScene.ts";
import { branchFraming, showsBranch } from "../../../src/ui/map/branchFraming.ts";
import { isClear, onScreen } from "../../../src/ui/map/camera.ts";
import type { Look } from "../../../src/ui/map/framing.ts";
import { createView } from "../../../src/view/createView.ts";
import { mapOf } from "../../support/maps.ts";

function lookingAt(notation: string, width: number): Look {
  const map = mapOf(notation);
  const view = createView(map, { language: "en", layout: "tidy", folded: new Set() });
  const layout = layoutView(view);
  const free: Look["free"] = ({ x }) =>
    x < -180 ? { x: 58, y: 0, width: width - 58, height: 848 } : { x: 0, y: 0, width, height: 848 };
  const stage = { width: 1440, height: 848 };
  return {
    arrangement: { map, view, layout, scene: createScene(view, layout) },
    camera: { x: 0, y: 9, zoom: 1 },
    free,
    stage,
  };
}

it("a branch beside a panel has its cards in what is free, as large as they can be read", () => {
  const look = lookingAt("p <- a <- b", 1012);
  expect(showsBranch(look)).toBe(false);
  const camera = branchFraming("a", look);
  expect(camera?.zoom).toBeGreaterThanOrEqual(0.86);
  expect(camera && showsBranch({ ...look, camera })).toBe(true);
});

it.each([
  ["a", ["p", "a", "b"]],
  // What a claim far down hangs on may be out of sight, what hangs on the claim not.
  ["d", ["c", "d", "e"]],
  ["f", ["d", "e", "f"]],
])(
  "of a branch too deep to be read whole, columns are seen whole or not at all, that of %s with the next",
  (claim, seen) => {
    const look = lookingAt("p <- a <- b <- c <- d <- e <- f", 1012);
    const camera = branchFraming(claim, look);
    if (!camera) throw new Error("it is not framed");
    expect(camera.zoom).toBeGreaterThanOrEqual(0.86);
    const { x, width } = look.free(camera);
    const places = look.arrangement.layout.boxes.map((box) => ({ claim: box.claim, ...onScreen(box, camera) }));
    expect(
      places.filter((place) => place.x >= x && place.x + place.width <= x + width).map((place) => place.claim),
    ).toEqual(seen);
    for (const place of places)
      expect(place.x <= x || place.x + place.width <= x + width || place.x >= x + width).toBe(true);
  },
);

it("where a panel leaves too little room the claim alone is brought beside it, and a phone keeps its first sight", () => {
  const look = lookingAt("p <- a <- b", 340);
  const camera = branchFraming("a", look);
  const box = look.arrangement.layout.boxes.find((one) => one.claim === "a");
  expect(camera && box && isClear(box, camera, look.free(camera), 0)).toBe(true);
  expect(branchFraming("a", { ...look, stage: { width: 390, height: 800 } })).toBeUndefined();
});
