import { describe, expect, it } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
import {
  bringing,
  inWorld,
  isClear,
  landing,
  leastZoomOf,
  levelAt,
  onScreen,
  showsAll,
  whole,
  zoomedAt,
} from "../../../src/ui/map/camera.ts";
import { createView } from "../../../src/view/createView.ts";
import { mapOf } from "../../support/maps.ts";

const bounds = { x: 0, y: 0, width: 1404, height: 830 };
const territories = [{ position: "a", camp: 0, x: 448, y: 0, width: 900, height: 300 }];
const line = {
  text: "?",
  role: "question",
  language: "en",
  face: "serif700",
  size: 26,
  x: 36,
  y: 400,
  width: 20,
} as const;
const ground = { algorithm: "tidy", bounds, territories, headline: [] } as const;

describe("the first sight", () => {
  it("shows a picture of usual size as it is, in the middle of the height", () => {
    expect(landing(ground, { width: 1440, height: 848 })).toEqual({ x: 0, y: 9, zoom: 1 });
  });

  it("fits the width of a narrower window, as long as words can be read", () => {
    expect(landing(ground, { width: 1300, height: 848 }).zoom).toBeCloseTo(1300 / 1404, 5);
    expect(landing(ground, { width: 1024, height: 716 })).toMatchObject({ x: 0, zoom: 0.86 });
    expect(landing(ground, { width: 768, height: 972 })).toMatchObject({ x: 0, zoom: 0.86 });
  });

  it("has words as much larger as the reader's letters, short of all that is known of a card", () => {
    const size = { width: 1440, height: 848 };
    expect(landing(ground, size, 1.5).zoom).toBeCloseTo(0.86 * 1.5, 5);
    expect(landing(ground, size, 2).zoom).toBe(1.6);
    expect(levelAt(landing(ground, size, 2).zoom, "near")).toBe("near");
    expect(landing(ground, { width: 390, height: 712 }, 2).zoom).toBe(1.6);
  });

  it("begins with the camps where the question has no room", () => {
    const camera = landing({ ...ground, headline: [line] }, { width: 844, height: 338 });
    expect(onScreen(territories[0] ?? bounds, camera).x).toBeCloseTo(72, 5);
    expect(landing({ ...ground, headline: [line] }, { width: 844, height: 700 }).x).toBe(0);
  });

  it("grows on a wide screen, but not for ever, and divides the spare width 42 to 58", () => {
    const camera = landing(ground, { width: 1920, height: 1028 });
    expect(camera.zoom).toBeCloseTo(1010 / 830, 5);
    expect(camera.x).toBeCloseTo((1920 - 1404 * camera.zoom) * 0.42, 5);
    expect(landing(ground, { width: 4000, height: 3000 }).zoom).toBe(1.22);
  });

  it("shows the beginning of what is too tall, large enough to read", () => {
    const tall = { ...bounds, height: 3000 };
    expect(landing({ ...ground, bounds: tall }, { width: 1440, height: 848 })).toEqual({ x: 0, y: 9, zoom: 0.9 });
  });

  it("begins with the camps on a phone, large enough to read", () => {
    const camera = landing(ground, { width: 390, height: 792 });
    expect(camera.zoom).toBe(0.86);
    expect(onScreen(territories[0] ?? bounds, camera).x).toBeCloseTo(9, 5);
  });

  it("begins with the question where the conclusion is on top, and does not shrink for its width", () => {
    const wide = { x: 0, y: -300, width: 3600, height: 800 };
    const camera = landing({ algorithm: "top", headline: [], bounds: wide, territories }, { width: 1440, height: 848 });
    expect(camera).toEqual({ x: 0, y: (848 - 800 * 0.9) / 2 + 300 * 0.9, zoom: 0.9 });
    const narrow = landing(
      { algorithm: "top", headline: [], bounds: { ...wide, width: 1000 }, territories },
      { width: 1440, height: 848 },
    );
    expect(narrow).toMatchObject({ x: 220, zoom: 1 });
  });

  it("begins with the first camp where the conclusion is on top and no camp is in sight beside the question", () => {
    const camps = [2100, 700].map((x) => ({ kind: "position", x, y: 60, width: 150, height: 84 }) as const);
    const [territory] = territories;
    const wide = { x: 0, y: -300, width: 3600, height: 1200 };
    const seen = (size: { width: number; height: number }) => {
      const onTop = territory ? [{ ...territory, x: 36 }] : [];
      const top = { algorithm: "top", headline: [], bounds: wide, territories: onTop, boxes: camps } as const;
      return landing(top, size);
    };
    const phone = { width: 390, height: 640 };
    const camera = seen(phone);
    const card = onScreen({ x: 700, y: 60, width: 150, height: 84 }, camera);
    expect(card.x + card.width / 2).toBeCloseTo(phone.width / 2);
    expect(isClear({ x: 700, y: 60, width: 150, height: 84 }, camera, { x: 0, y: 0, ...phone })).toBe(true);
    expect(camera).toMatchObject({ y: 9, zoom: 0.86 });
    expect(seen({ width: 1440, height: 848 })).toMatchObject({ x: 0, y: 9 + 300 * 0.9 });
  });

  it("shows all of a graph that can be read so, else its beginning, large enough to read", () => {
    const size = { width: 1440, height: 848 };
    const seen = (graph: { x: number; y: number; width: number; height: number }) =>
      landing({ algorithm: "layered", bounds: graph, territories: [], headline: [] }, size);
    const small = { x: -50, y: -20, width: 1300, height: 700 };
    expect(showsAll(seen(small), small, size)).toBe(true);
    const large = { x: -50, y: -20, width: 3000, height: 1800 };
    expect(seen(large)).toEqual({ x: 54, y: 424 - 880 * 0.9, zoom: 0.9 });
  });

  it("cuts off no position of a graph, where all have room", () => {
    const size = { width: 1440, height: 848 };
    const large = { x: 0, y: 0, width: 3000, height: 1800 };
    const seen = (...ys: readonly number[]) => {
      const boxes = layoutView(createView(mapOf("a"), { language: "en", layout: "layered", folded: new Set() })).boxes;
      const positions = ys.flatMap((y) => boxes.map((box) => ({ ...box, x: 100, y, width: 200, height: 100 })));
      return landing({ algorithm: "layered", bounds: large, territories: [], headline: [], boxes: positions }, size).y;
    };
    const middle = 424 - 900 * 0.9;
    expect(seen(500, 1200)).toBe(middle);
    expect(seen(400, 900)).toBeCloseTo(18 - 400 * 0.9);
    expect(seen(900, 1300)).toBeCloseTo(848 - 18 - 1400 * 0.9);
  });

  it("shows the first position of a graph where it would show none, on a phone right of the question", () => {
    const box = { kind: "position", x: 400, y: 100, width: 200, height: 100 } as const;
    const large = { x: 0, y: 0, width: 3000, height: 1800 };
    const seen = (size: { width: number; height: number }) =>
      landing({ algorithm: "layered", bounds: large, territories: [], headline: [], boxes: [box] }, size);
    expect(seen({ width: 1440, height: 848 })).toEqual({ x: 9, y: 424 - 150 * 0.9, zoom: 0.9 });
    expect(seen({ width: 390, height: 640 })).toEqual({ x: 18 - 400 * 0.86, y: 320 - 150 * 0.86, zoom: 0.86 });
  });

  it("shows a position of a graph with cards beside it, rather than one that is alone for a screen around", () => {
    const card = (kind: "position" | "reason", x: number, y: number) => ({ kind, x, y, width: 200, height: 100 });
    const large = { x: 0, y: 0, width: 6000, height: 7000 };
    const boxes = [card("position", 100, 100), card("position", 2000, 6000), card("reason", 2400, 6100)];
    const size = { width: 1440, height: 848 };
    const seen = landing({ algorithm: "layered", bounds: large, territories: [], headline: [], boxes }, size);
    expect(seen).toEqual({ x: 72 - 2000 * 0.9, y: 424 - 6050 * 0.9, zoom: 0.9 });
  });
});

it("the whole picture lies in the middle, never larger than it is", () => {
  expect(whole({ x: 10, y: 10, width: 100, height: 100 }, { width: 700, height: 500 })).toEqual({
    x: 290,
    y: 190,
    zoom: 1,
  });
  expect(showsAll(whole(bounds, { width: 300, height: 400 }), bounds, { width: 300, height: 400 })).toBe(true);
});

it("zooming leaves the point under the pointer where it is, and keeps within its range", () => {
  const camera = { x: 30, y: -40, zoom: 0.8 };
  const point = { x: 500, y: 300 };
  const nearer = zoomedAt(camera, point, 1.25);
  expect(nearer.zoom).toBe(1);
  const [before, after] = [inWorld(point, camera), inWorld(point, nearer)];
  expect([after.x, after.y]).toEqual([expect.closeTo(before.x, 9), expect.closeTo(before.y, 9)]);
  expect(zoomedAt(camera, point, 100).zoom).toBe(4);
  expect(zoomedAt(camera, point, 0.001).zoom).toBe(0.15);
});

it("a map may be seen as small as all of it needs, however large it is", () => {
  const size = { width: 1440, height: 848 };
  expect(leastZoomOf(bounds, size)).toBe(0.15);
  const large = { x: -300, y: 0, width: 40_000, height: 42_000 };
  const least = leastZoomOf(large, size);
  expect(least).toBeLessThan(0.021);
  const farthest = zoomedAt({ x: 0, y: 0, zoom: 1 }, { x: 0, y: 0 }, 1e-6, least);
  expect(farthest.zoom).toBe(least);
  expect(showsAll(whole(large, size), large, size)).toBe(true);
});

describe("bringing a card into sight", () => {
  const area = { x: 58, y: 0, width: 900, height: 700 };
  const card = { x: 1000, y: 300, width: 240, height: 45 };

  it("moves by the least way, clear of the edges", () => {
    const camera = bringing(card, { x: 0, y: 0, zoom: 1 }, area);
    expect(camera).toEqual({ x: -306, y: 0, zoom: 1 });
    expect(isClear(card, camera, area)).toBe(true);
  });

  it("moves nothing where the card is in sight", () => {
    const camera = { x: -400, y: 0, zoom: 1 };
    expect(bringing(card, camera, area)).toBe(camera);
  });

  it("shows the beginning of what is larger than the area", () => {
    const large = { x: 0, y: 0, width: 5000, height: 5000 };
    const camera = bringing(large, { x: 0, y: 0, zoom: 1 }, area);
    expect(onScreen(large, camera)).toMatchObject({ x: 82, y: 24 });
  });
});

it.each([
  [0.45, "mid", "far", 0.44, 0.48, 0.5],
  [0.8, "near", "mid", 0.79, 0.83, 0.85],
  [1.6, "close", "near", 1.59, 1.63, 1.65],
] as const)("the level changes at %d outwards and a little later inwards", (at, inner, outer, below, just, beyond) => {
  expect(levelAt(at, inner)).toBe(inner);
  expect(levelAt(below, inner)).toBe(outer);
  expect(levelAt(just, outer)).toBe(outer);
  expect(levelAt(beyond, outer)).toBe(inner);
});

it("the level follows a zoom that passes several at once", () => {
  expect(levelAt(0.2, "close")).toBe("far");
  expect(levelAt(3, "far")).toBe("close");
});
