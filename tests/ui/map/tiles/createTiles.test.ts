import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SheetTask } from "../../../../src/paint/sheetTask.ts";
import type { Sign, Stroke } from "../../../../src/paint/strokes.ts";
import { createTiles, type TilePicture } from "../../../../src/ui/map/tiles/createTiles.ts";
import type { Tile } from "../../../../src/ui/map/tiles/pyramid.ts";

// A clock that only painting moves on, frames that come when they are asked for, and canvases that note what they are given.

const stepTime = 2;
let clock = 0;
let frames: FrameRequestCallback[] = [];
/** The tiles that were drawn on the page since the last look, by their places in it. */
let drawn: { readonly canvas: unknown; readonly place: readonly number[] }[] = [];
/** What draws on all canvases. */
let surface: { imageSmoothingEnabled: boolean };
let written: string[] = [];
let made: { readonly tile: Tile; readonly at: number }[] = [];

beforeEach(() => {
  [clock, frames, drawn, written, made] = [1000, [], [], [], []];
  vi.spyOn(performance, "now").mockImplementation(() => clock);
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
  surface = {
    imageSmoothingEnabled: true,
    setTransform: () => undefined,
    save: () => undefined,
    restore: () => undefined,
    fillText: (text: string) => written.push(text),
    fillRect: () => {
      drawn = [];
    },
    drawImage: (canvas: unknown, ...place: readonly number[]) => drawn.push({ canvas, place }),
  } as { imageSmoothingEnabled: boolean };
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation((() => surface) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A picture whose tiles take three steps each. */
const picture = (signs: readonly Sign[] = [], strokes: readonly Stroke[] = []): TilePicture => ({
  bounds: { x: 0, y: 0, width: 20_000, height: 20_000 },
  paper: "#ffffff",
  *coats(tile) {
    for (let step = 0; step < 3; step++) {
      clock += stepTime;
      yield { strokes, signs, ...(strokes.length > 0 ? { place: step } : {}) };
    }
    made.push({ tile, at: clock });
  },
});

const begun = (canvas = document.createElement("canvas")) => {
  const tiles = createTiles(canvas);
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
  expect(made[0]?.tile).toMatchObject({ column: 5, row: 4 });
  const first = made.length;
  const took = frame();
  expect(took).toBeGreaterThan(0);
  expect(took).toBeLessThanOrEqual(5 + stepTime);
  expect(made.length - first).toBeLessThanOrEqual(1);
  rest();
  expect(drawn).toHaveLength(12);
});

it("asks for no more frames once all is there", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  expect(frames).toEqual([]);
  const before = made.length;
  tiles.show({ ...camera, x: camera.x - 3 });
  rest();
  expect(made).toHaveLength(before);
});

it("paints nothing twice, and what lies around the sight before it is needed", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  tiles.show({ ...camera, x: camera.x - 400 });
  expect(drawn).toHaveLength(12);
  rest();
  const names = made.map(({ tile }) => JSON.stringify(tile));
  expect(new Set(names).size).toBe(names.length);
});

it("while it is zoomed shows what is there in another size; then paints it sharply", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  const before = made.length;
  tiles.show({ ...camera, zoom: 0.41 });
  expect(made).toHaveLength(before);
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.some(({ place }) => place[2] !== 512)).toBe(true);
  rest();
  expect(made.at(-1)?.tile.scale).toBe(0.41);
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
  const before = made.length;
  tiles.show({ ...camera, zoom: 0.41 });
  tiles.show(camera);
  expect(surface.imageSmoothingEnabled).toBe(false);
  rest();
  expect(made).toHaveLength(before);
  expect(surface.imageSmoothingEnabled).toBe(true);
});

it("keeps the tiles of a picture that looks almost alike until those of the new one are there, and of another none", () => {
  const tiles = begun();
  tiles.show(camera);
  rest();
  const before = made.length;
  tiles.change(picture(), true);
  expect(made).toHaveLength(before);
  expect(drawn).toHaveLength(12);
  rest();
  expect(made.length).toBeGreaterThanOrEqual(before + 12);
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
  const before = made.length;
  rest();
  // What was seen first is gone, so it is made again.
  expect(made.length).toBeGreaterThan(before);
});

it("does nothing while nothing of it is seen", () => {
  const tiles = begun();
  tiles.show(undefined);
  tiles.change(picture(), false);
  expect(frames).toEqual([]);
  expect(made).toEqual([]);
});

describe("beside the page", () => {
  /** Somebody who paints when told to, and is asked for one sheet after the other. */
  const painterBeside = () => {
    const asked: {
      readonly task: SheetTask;
      readonly answer: (bitmap: ImageBitmap) => void;
      readonly fail: () => void;
    }[] = [];
    const closed: number[] = [];
    let given = 0;
    return {
      asked,
      closed,
      painter: {
        paint: (task: SheetTask) =>
          new Promise<ImageBitmap>((answer, reject) => {
            asked.push({ task, answer, fail: () => reject(new Error("it failed")) });
          }),
        end: () => undefined,
      },
      /** Answers all that is asked, and lets frames come in which more of it is. */
      paintAll: async () => {
        clock += 1000;
        for (let i = 0; i < 400 && (asked[given] || frames.length > 0); i++) {
          const number = given;
          if (asked[number]) given++;
          asked[number]?.answer({ width: 512, height: 512, close: () => closed.push(number) });
          await soon();
          frame();
        }
      },
    };
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const placesOf = ({ sheet }: SheetTask) => [sheet.x / 512, sheet.y / 512];
  const stroke: Stroke = {
    paint: {
      ...{ fill: "#1D4E8F", fillOpacity: 1, stroke: "none", strokeOpacity: 1, width: 1 },
      ...{ dashes: "", offset: 0, cap: "butt", join: "miter", opacity: 1, across: 1, down: 1 },
    },
    data: "M0 0h9v9h-9Z",
    turned: [],
  };

  it("tiles are painted, those in the middle first, and two at a time", async () => {
    const tiles = begun();
    const { painter, asked, paintAll } = painterBeside();
    tiles.show(camera);
    const here = made.length;
    tiles.paintBeside(painter);
    for (let i = 0; i < 9; i++) frame();
    expect(asked).toHaveLength(2);
    // One that the page has begun is the page's to end.
    expect(made.length).toBeLessThanOrEqual(here + 3);
    expect(frames).toEqual([]);
    await paintAll();
    const distances = asked.map(({ task }) =>
      Math.hypot((placesOf(task)[0] ?? 0) - 4.87, (placesOf(task)[1] ?? 0) - 4.3),
    );
    expect(distances[0]).toBeLessThan(distances[9] ?? 0);
    expect(drawn).toHaveLength(12);
    expect(drawn.some(({ canvas }) => !(canvas instanceof HTMLCanvasElement))).toBe(true);
  });

  it("takes no more of a frame than on it", () => {
    const tiles = begun();
    tiles.show(camera);
    tiles.paintBeside(painterBeside().painter);
    for (let i = 0; i < 9; i++) expect(frame()).toBeLessThanOrEqual(5 + stepTime);
  });

  it("nothing is awaited where there is nothing yet to be seen: the page paints its middle", async () => {
    const tiles = begun();
    const { painter, paintAll } = painterBeside();
    tiles.paintBeside(painter);
    tiles.show(camera);
    expect(drawn.length).toBeGreaterThan(1);
    await paintAll();
    tiles.change(picture(), false);
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.every(({ canvas }) => canvas instanceof HTMLCanvasElement)).toBe(true);
  });

  it("strokes are handed over once, and anew only for another picture", async () => {
    const tiles = createTiles(document.createElement("canvas"));
    const { painter, asked, paintAll } = painterBeside();
    tiles.paintBeside(painter);
    tiles.resize({ width: 1400, height: 900 }, 1);
    vi.stubGlobal("Path2D", class {});
    Object.assign(surface, { scale: () => undefined, fill: () => undefined });
    const shown = picture([], [stroke]);
    tiles.change(shown, false);
    tiles.show(camera);
    await paintAll();
    const news = () => asked.flatMap(({ task }) => task.coats).filter(({ strokes }) => strokes).length;
    expect(asked.length).toBeGreaterThan(9);
    expect(asked.every(({ task }) => task.coats.length === 3)).toBe(true);
    expect([news(), asked[0]?.task.isAnew, asked[1]?.task.isAnew]).toEqual([3, true, false]);
    // The same in other letters.
    tiles.change({ ...shown }, true);
    await paintAll();
    expect(news()).toBe(3);
    tiles.change(picture([], [stroke]), true);
    await paintAll();
    expect(news()).toBe(6);
  });

  it("what comes of a picture that is no longer shown is let go, and so is what makes room", async () => {
    const canvas = document.createElement("canvas");
    const tiles = begun(canvas);
    const { painter, asked, closed, paintAll } = painterBeside();
    tiles.show(camera);
    tiles.paintBeside(painter);
    for (let i = 0; i < 9; i++) frame();
    tiles.change(picture(), false);
    for (let i = 0; i < 99; i++) frame();
    expect(asked).toHaveLength(2);
    expect(canvas.hasAttribute("data-painting")).toBe(true);
    await paintAll();
    expect(canvas.hasAttribute("data-painting")).toBe(false);
    expect(closed.slice(0, 2)).toEqual([0, 1]);
    for (let x = 0; x < 30; x++) {
      tiles.show({ x: -x * 300, y: -(x % 5) * 1500, zoom: 0.5 });
      await paintAll();
    }
    expect(asked.length - closed.length).toBeLessThanOrEqual(4 * 12);
    tiles.dispose();
    expect(new Set(closed).size).toBe(asked.length);
  });

  it("signs are put on by the page, which has their letters", async () => {
    const tiles = createTiles(document.createElement("canvas"));
    const { painter, asked, closed, paintAll } = painterBeside();
    tiles.resize({ width: 1400, height: 900 }, 1);
    tiles.change(picture([{ text: "?", x: 9, y: 9, font: "700 11px Inter", fill: "#111111", opacity: 1 }]), false);
    tiles.show(camera);
    tiles.paintBeside(painter);
    await paintAll();
    expect(asked.length).toBeGreaterThan(2);
    expect(JSON.stringify(asked)).not.toContain("?");
    expect(closed).toHaveLength(asked.length);
    expect(written).toHaveLength(3 * made.length);
  });

  it("whoever fails is asked no more: the page paints itself", async () => {
    const tiles = begun();
    const { painter, asked } = painterBeside();
    tiles.show(camera);
    tiles.paintBeside(painter);
    for (let i = 0; i < 9; i++) frame();
    for (const { fail } of asked) fail();
    await soon();
    rest();
    expect(asked).toHaveLength(2);
    expect(drawn).toHaveLength(12);
    expect(drawn.every(({ canvas }) => canvas instanceof HTMLCanvasElement)).toBe(true);
    expect(frames).toEqual([]);
  });
});
