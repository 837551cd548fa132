import { expect, it } from "vitest";
import { layoutView } from "../../../../src/layout/layoutView.ts";
import { createPartPainter } from "../../../../src/render/parts.ts";
import { createScene } from "../../../../src/scene/createScene.ts";
import type { Tile } from "../../../../src/ui/map/tiles/pyramid.ts";
import { type Coat, createTileCoats } from "../../../../src/ui/map/tiles/tileCoats.ts";
import { createView } from "../../../../src/view/createView.ts";
import { mapOf } from "../../../support/maps.ts";

const view = createView(mapOf("a <- b; a <- c; b <- d"), { language: "en", layout: "tidy", folded: new Set() });
const scene = createScene(view, layoutView(view));
const coats = () =>
  createTileCoats(scene, createPartPainter(scene, "light", "overview"), {
    strength: { edges: 1, marks: 1 },
    outside: new Set(),
  });

/** The coats of the tile that has all of it, from a zoom. */
const coatsAt = (make: ReturnType<typeof coats>, scale: number): readonly Coat[] => {
  const tile: Tile = { scale, column: 0, row: 0 };
  const made = make(tile, 1);
  const all: Coat[] = [];
  for (let next = made.next(); !next.done; next = made.next()) all.push(next.value);
  return all;
};

it("are the same from the same distance, each kept at a place of its own", () => {
  const make = coats();
  const [one, again] = [coatsAt(make, 0.2), coatsAt(make, 0.2)];
  expect(one.length).toBeGreaterThan(2);
  expect(one.some(({ strokes }) => strokes.length > 0)).toBe(true);
  expect(again.every((coat, i) => coat === one[i])).toBe(true);
  expect(new Set(one.map(({ place }) => place)).size).toBe(one.length);
});

it("differ by how large signs and bars grow, and beyond three sizes take the place of the oldest", () => {
  const make = coats();
  const marks = [0.25, 0.3, 0.35, 0.4].map((scale) => coatsAt(make, scale).at(-1));
  const places = marks.map((coat) => coat?.place);
  expect(new Set(marks.map((coat) => coat?.strokes)).size).toBe(4);
  expect(new Set(places.slice(0, 3)).size).toBe(3);
  expect(places[3]).toBe(places[0]);
  expect(coatsAt(make, 0.35).at(-1)).toBe(marks[2]);
  // Lines do not grow.
  expect(coatsAt(make, 0.25)[1]).toBe(coatsAt(make, 0.4)[1]);
});

it("leave what is lit as it is while the rest steps back", () => {
  const painter = createPartPainter(scene, "light", "overview");
  const strength = { edges: 0.25, marks: 0.5 };
  const lit = {
    claims: new Set(["a", "b"]),
    relations: new Set(scene.edges.flatMap(({ from, relation }) => (from === "b" ? [relation] : []))),
  };
  const opacities = (look: Parameters<typeof createTileCoats>[2]) => {
    const all = coatsAt(createTileCoats(scene, painter, look), 0.25)
      .slice(1)
      .flatMap(({ strokes }) => strokes);
    return new Set(all.map(({ paint }) => paint.opacity));
  };
  expect(opacities({ strength, outside: new Set() })).not.toContain(1);
  expect([...opacities({ strength, outside: new Set(), lit })]).toEqual(expect.arrayContaining([1, 0.25, 0.5]));
});
