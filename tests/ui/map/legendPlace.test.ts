import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMap } from "../../../src/formats/json.ts";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { createScene } from "../../../src/scene/createScene.ts";
import { overlap } from "../../../src/scene/extent.ts";
import { inWorld } from "../../../src/ui/map/camera.ts";
import { legendPlace } from "../../../src/ui/map/legendPlace.ts";
import { createView } from "../../../src/view/createView.ts";

const { value: map } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
if (!map) throw new Error("the debate does not read");
const view = createView(map, { language: "en", layout: "tidy", folded: new Set<string>() });
const scene = createScene(view, layoutView(view));

const stage = { width: 1440, height: 848 };
const corner = { left: 66, bottom: 22 };
const keys = [270, 176, 76].map((height) => ({ width: 300, height }));

/** Cameras all over the map, near and from afar. */
const cameras = Array.from({ length: 400 }, (_, i) => ({
  x: 300 - ((i * 97) % 3000),
  y: 200 - ((i * 131) % 6000),
  zoom: 0.2 + (i % 9) / 5,
}));

describe("the key at the foot of the map", () => {
  it("is the fullest that covers no card, as one finds who looks at all of them", () => {
    let free = 0;
    for (const camera of cameras) {
      const { key, lies } = legendPlace(scene, keys, { camera, stage, corner });
      const isOnCard = ({ width, height }: { width: number; height: number }) => {
        const origin = inWorld({ x: corner.left, y: stage.height - corner.bottom - height }, camera);
        const area = { ...origin, width: width / camera.zoom, height: height / camera.zoom };
        return [...scene.cards, ...scene.territories].some((card) => overlap(card, area, 8 / camera.zoom));
      };
      const chosen = keys[key];
      if (!chosen) throw new Error("there is no such key");
      if (lies === "on words") continue;
      free++;
      expect(isOnCard(chosen)).toBe(false);
    }
    expect(free).toBeGreaterThan(10);
  });

  it("is never the full one from afar, where what that has more is not drawn", () => {
    const camera = { x: 5000, y: 5000, zoom: 0.5 };
    expect(legendPlace(scene, keys, { camera, stage, corner })).toEqual({ key: 1, lies: "free" });
    expect(legendPlace(scene, keys, { camera: { ...camera, zoom: 1 }, stage, corner })).toEqual({
      key: 0,
      lies: "free",
    });
  });

  it("lies on lines wherever it is free in the whole graph, where they lead anywhere", () => {
    const graph = createView(map, { language: "en", layout: "layered", folded: new Set<string>() });
    const scene = createScene(graph, layoutView(graph));
    const ways = cameras.map((camera) => legendPlace(scene, keys, { camera, stage, corner }).lies);
    expect(new Set(ways)).toEqual(new Set(["on lines", "on words"]));
  });
});
