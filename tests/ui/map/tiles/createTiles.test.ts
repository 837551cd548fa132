import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createTiles, type TilePicture } from "../../../../src/ui/map/tiles/createTiles.ts";
import type { Tile } from "../../../../src/ui/map/tiles/pyramid.ts";

// A clock that only painting moves on, frames that come when they are asked for, and canvases that note what they are given.

const stepTime = 2;
let clock = 0;
let frames: FrameRequestCallback[] = [];
/** The tiles that were drawn on the page since the last look, by their places in it. */
let drawn: { readonly canvas: HTMLCanvasElement; readonly place: readonly number[] }[] = [];
/** What draws on all canvases. */
let surface: { imageSmoothingEnabled: boolean };
let painted: { readonly tile: Tile; readonly at: number }[] = [];

beforeEach(() => {
  [clock, frames, drawn, painted] = [1000, [], [], []];
  vi.spyOn(performance, "now").mockImplementation(() => clock);
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
  surface = {
    imageSmoothingEnabled: true,
    fillRect: () => {
      drawn = [];
    },
    drawImage: (canvas: HTMLCanvasElement, ...place: readonly number[]) => drawn.push({ canvas, place }),
  } as { imageSmoothingEnabled: boolean };
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation((() => surface) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A picture whose tiles take three steps each. */
const picture = (): TilePicture => ({
  bounds: { x: 0, y: 0, width: 20_000, height: 20_000 },
  paper: "#ffffff",
  *paint(_, tile) {
    for (let step = 0; step < 3; step++) {
      clock += stepTime;
      yield;
    }
    painted.push({ tile, at: clock });
  },
});

const begun = () => {
  const tiles = createTiles(document.createElement("canvas"));
  tiles.resize({ width: 1400, height: 900 }, 1);
  tiles.change(picture(), false);
  return tiles;
};

/** Lets a frame come; says how long it took. */
const frame = () => {
  const before = clock;
  const [next, ...others] = frames;
  frames = others;
  next?.(clock);
  return clock - before;
};

const rest = () => {
  clock += 1000;
  for (let i = 0; i < 200 && frames.length > 0; i++) frame();
};

const camera = { x: -2000, y: -2000, zoom: 0.5 };

it("shows what is in the middle within the first frame, and the rest a little in each that follows", () => {
  const tiles = begun();
  tiles.show(camera);
  expect(drawn.length).toBeGreaterThan(1);
  expect(painted[0]?.tile).toMatchObject({ column: 5, row: 4 });
  const first = painted.length;
  const took = frame();
  expect(took).toBeGreaterThan(0);
  expect(took).toBeLessThanOrEqual(5 + stepTime);
  expect(painted.length - first).toBeLessThanOrEqual(1);
  rest();
  expect(drawn).toHaveLength(12);
});

it("asks for no more frames once all is there", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  expect(frames).toEqual([]);
  const before = painted.length;
  tiles.show({ ...camera, x: camera.x - 3 });
  rest();
  expect(painted).toHaveLength(before);
});

it("paints nothing twice, and what lies around the sight before it is needed", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  tiles.show({ ...camera, x: camera.x - 400 });
  expect(drawn).toHaveLength(12);
  rest();
  const names = painted.map(({ tile }) => JSON.stringify(tile));
  expect(new Set(names).size).toBe(names.length);
});

it("while it is zoomed shows what is there in another size; then paints it sharply", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  const before = painted.length;
  tiles.show({ ...camera, zoom: 0.41 });
  expect(painted).toHaveLength(before);
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.some(({ place }) => place[2] !== 512)).toBe(true);
  rest();
  expect(painted.at(-1)?.tile.scale).toBe(0.41);
  tiles.show({ ...camera, zoom: 0.41 });
  expect(drawn.every(({ place }) => place[2] === 512 && place[3] === 512)).toBe(true);
});

it("smooths what it stretches only where the zoom holds", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  expect(surface.imageSmoothingEnabled).toBe(true);
  tiles.show({ ...camera, zoom: 0.41 });
  expect(surface.imageSmoothingEnabled).toBe(false);
  rest();
  expect(surface.imageSmoothingEnabled).toBe(true);
});

it("is sharp as soon as a zoom holds whose tiles are there already", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  const before = painted.length;
  tiles.show({ ...camera, zoom: 0.41 });
  tiles.show(camera);
  expect(surface.imageSmoothingEnabled).toBe(false);
  rest();
  expect(painted).toHaveLength(before);
  expect(surface.imageSmoothingEnabled).toBe(true);
});

it("keeps the tiles of a picture that looks almost alike until those of the new one are there, and of another none", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  const before = painted.length;
  tiles.change(picture(), true);
  expect(painted).toHaveLength(before);
  expect(drawn).toHaveLength(12);
  rest();
  expect(painted.length).toBeGreaterThanOrEqual(before + 12);
  tiles.change(picture(), false);
  expect(drawn.length).toBeLessThan(12);
});

it("keeps no more tiles than four sights need", () => {
  const tiles = begun();
  for (let x = 0; x < 30; x++) {
    tiles.show({ x: -x * 300, y: -(x % 5) * 1500, zoom: 0.5 });
    rest();
  }
  tiles.show({ x: 0, y: 0, zoom: 0.5 });
  const before = painted.length;
  rest();
  // What was seen first is gone, so it is painted again.
  expect(painted.length).toBeGreaterThan(before);
});

it("does nothing while nothing of it is seen", () => {
  const tiles = begun();
  tiles.show(undefined);
  tiles.change(picture(), false);
  expect(frames).toEqual([]);
  expect(painted).toEqual([]);
});
