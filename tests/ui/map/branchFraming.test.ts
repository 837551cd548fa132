import { expect, it } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { createScene } from "../../../src/scene/createScene.ts";
import { branchFraming, showsBranch } from "../../../src/ui/map/branchFraming.ts";
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

it("a branch too deep to be read whole is not made smaller for that, and a phone keeps its first sight", () => {
  expect(branchFraming("a", lookingAt("p <- a <- b <- c <- d <- e <- f", 1012))?.zoom).toBe(0.86);
  expect(branchFraming("a", lookingAt("p <- a <- b", 390))).toBeUndefined();
});
