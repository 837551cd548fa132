import { describe, expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import { bandsOf } from "../../src/scene/bands.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { extentOfBracket, extentOfCurve, meeting, overlap } from "../../src/scene/extent.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { createView } from "../../src/view/createView.ts";
import type { LayoutName } from "../../src/view/view.ts";
import { randomMap } from "../support/randomMap.ts";

describe.each<[string, Scene]>([
  ["a reading map", sceneOf(debateOf({ claims: 700 }), "tidy")],
  ["a map that leads down", sceneOf(debateOf({ claims: 300 }), "top")],
  ["a map with undercuts and linked premises", sceneOf(randomMap({ seed: 3, claims: 120 }), "tidy")],
  ["a map without claims", sceneOf(randomMap({ seed: 1, claims: 1 }), "tidy")],
])("the bands of %s", (_, scene) => {
  const { bands, longEdges, bandOf } = bandsOf(scene);

  it("hold each card, edge and bracket once", () => {
    const areHeldOnce = <Item>(items: readonly Item[], all: readonly Item[]) => {
      const held = new Set(items);
      return items.length === all.length && all.every((item) => held.has(item));
    };
    expect(
      areHeldOnce(
        bands.flatMap(({ cards }) => cards),
        scene.cards,
      ),
    ).toBe(true);
    const edges = [...bands.flatMap((band) => band.edges), ...longEdges.map(({ edge }) => edge)];
    expect(areHeldOnce(edges, scene.edges)).toBe(true);
    const brackets = bands.flatMap((band) => band.brackets);
    expect(areHeldOnce(brackets, scene.brackets)).toBe(true);
    for (const { claim } of scene.cards) {
      expect(bands[bandOf.get(claim) ?? -1]?.cards.some((card) => card.claim === claim)).toBe(true);
    }
  });

  it("are asked for wherever anything of theirs is", () => {
    for (const [i, band] of bands.entries()) {
      const places = [
        ...band.cards.flatMap((card) => (card.chip ? [card, card.chip] : [card])),
        ...band.edges.map(({ curve }) => extentOfCurve(curve)),
        ...band.brackets.map(extentOfBracket),
      ];
      for (const place of places) expect(meeting(bands, place, 0.01)).toContain(i);
    }
    for (const long of longEdges) expect(overlap(long, extentOfCurve(long.edge.curve), 0.01)).toBe(true);
  });
});

it("a window of a large map meets few of its bands, which hold little more than it shows", () => {
  const { bands } = bandsOf(sceneOf(debateOf({ claims: 2000 }), "tidy"));
  expect(Math.max(...bands.map(({ cards }) => cards.length))).toBeLessThanOrEqual(20);
  for (const { x, y } of bands) {
    const met = meeting(bands, { x, y, width: 1440, height: 900 }, 0);
    expect(met.length).toBeLessThanOrEqual(16);
    expect(met.reduce((count, i) => count + (bands[i]?.cards.length ?? 0), 0)).toBeLessThanOrEqual(100);
  }
});

function sceneOf(map: Parameters<typeof createView>[0], layout: LayoutName): Scene {
  const view = createView(map, { language: "en", layout, folded: new Set() });
  return createScene(view, layoutView(view));
}
