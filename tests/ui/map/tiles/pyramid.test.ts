import { describe, expect, it } from "vitest";
import {
  groundOf,
  passingScale,
  placeIn,
  sightOf,
  standIns,
  type Tile,
  tileSide,
  tilesFor,
} from "../../../../src/ui/map/tiles/pyramid.ts";

const stage = { width: 1440, height: 848 };
const world = { x: 0, y: 0, width: 20_000, height: 30_000 };
const places = (tiles: readonly Tile[]) => tiles.map(({ column, row }) => `${column} ${row}`).sort();

describe("the tiles that a sight needs", () => {
  it("cover what is seen, and no more", () => {
    const sight = sightOf({ x: -1000, y: -700, zoom: 0.5 }, stage, 1);
    expect(places(tilesFor(sight, world))).toEqual(
      [1, 2, 3, 4].flatMap((column) => [1, 2, 3].map((row) => `${column} ${row}`)).sort(),
    );
  });

  it("are as many more as the screen has pixels, and as sharp", () => {
    const camera = { x: -1000, y: -700, zoom: 0.5 };
    const [plain, fine] = [1, 2].map((ratio) => tilesFor(sightOf(camera, stage, ratio), world));
    expect(fine?.length).toBeGreaterThan(2 * (plain?.length ?? 0));
    expect(fine?.[0]?.scale).toBe(1);
    expect(fine && groundOf(fine[0] as Tile).width).toBe(tileSide);
  });

  it("begin in the middle", () => {
    const sight = sightOf({ x: -4 * tileSide, y: -6 * tileSide, zoom: 0.5 }, { width: 5 * 512, height: 3 * 512 }, 1);
    expect(tilesFor(sight, world)[0]).toEqual({ scale: 0.5, column: 6, row: 7 });
  });

  it("end where the world ends", () => {
    const sight = sightOf({ x: 300, y: 300, zoom: 0.1 }, stage, 1);
    expect(places(tilesFor(sight, { x: 0, y: 0, width: 5000, height: 5000 }))).toEqual(["0 0"]);
    expect(tilesFor(sight, { x: 19_000, y: 9000, width: 10, height: 10 })).toEqual([]);
  });

  it("have others around them where these are asked for", () => {
    const sight = sightOf({ x: -2000, y: -2000, zoom: 0.5 }, stage, 1);
    const [columns, rows] = [1, 0].map((around) => tilesFor(sight, world, sight.scale, around).length);
    expect(columns).toBeGreaterThan(rows ?? 0);
  });
});

describe("the place of a tile", () => {
  it.each([1, 2])("lies at a whole pixel, each where the one before it ends, %d pixels for one", (ratio) => {
    const sight = sightOf({ x: -1234.56, y: 78.9, zoom: 0.337 }, stage, ratio);
    for (const scale of [sight.scale, passingScale(sight.scale), sight.scale * 1.37]) {
      const one = placeIn(sight, { scale, column: 3, row: 2 });
      const next = placeIn(sight, { scale, column: 4, row: 3 });
      expect(Object.values(one).every(Number.isInteger)).toBe(true);
      expect([one.x + one.width, one.y + one.height]).toEqual([next.x, next.y]);
    }
  });

  it("is as large as the tile at its own scale, so that nothing of it is blurred", () => {
    const sight = sightOf({ x: -1234.56, y: 78.9, zoom: 0.337 }, stage, 2);
    for (const tile of tilesFor(sight, world)) {
      expect(placeIn(sight, tile)).toMatchObject({ width: tileSide, height: tileSide });
    }
  });

  it("is where its part of the world is, to a pixel", () => {
    const camera = { x: -500, y: -400, zoom: 0.3 };
    const sight = sightOf(camera, stage, 1);
    const tile = { scale: 0.25, column: 1, row: 1 };
    const ground = groundOf(tile);
    const place = placeIn(sight, tile);
    expect(Math.abs(place.x - (ground.x * camera.zoom + camera.x))).toBeLessThanOrEqual(1);
    expect(Math.abs(place.width - ground.width * camera.zoom)).toBeLessThanOrEqual(1);
  });
});

describe("while the map is zoomed", () => {
  it("tiles of few scales serve, none more than a fifth too large or too small", () => {
    const scales = new Set<number>();
    for (let scale = 0.1; scale < 2; scale *= 1.01) {
      const passing = passingScale(scale);
      scales.add(passing);
      expect(Math.abs(Math.log2(passing / scale))).toBeLessThanOrEqual(0.2501);
    }
    expect(scales.size).toBeLessThan(12);
  });

  it("those that are there stand in for those that are missing, the likest above", () => {
    const missing = [{ scale: 0.5, column: 2, row: 2 }];
    const coarse = { scale: 0.125, column: 0, row: 0 };
    const fine = { scale: 1, column: 4, row: 5 };
    const like = { scale: 0.4, column: 1, row: 1 };
    const elsewhere = { scale: 1, column: 9, row: 9 };
    const same = { scale: 0.5, column: 2, row: 2 };
    expect(standIns(missing, [like, elsewhere, fine, same, coarse])).toEqual([coarse, fine, like]);
  });

  it("nothing stands in where nothing is missing", () => {
    expect(standIns([], [{ scale: 1, column: 0, row: 0 }])).toEqual([]);
  });
});
