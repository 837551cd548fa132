import { describe, expect, it } from "vitest";
import { themes } from "../../../src/render/theme.ts";
import type { SceneCard } from "../../../src/scene/scene.ts";
import { type MinimapMarks, minimapMarks } from "../../../src/ui/map/minimapMarks.ts";
import { minimapSize, overlookOf } from "../../../src/ui/map/overlook.ts";

const cardOf = (i: number, place: Partial<SceneCard>): SceneCard => ({
  ...{ claim: `c${i}`, kind: "leaf", camp: 0, depth: 3, x: 0, y: 0, width: 240, height: 40, lines: [], tokens: [] },
  ...{ isImplicit: false, type: i % 2 === 0 ? "support" : "rebut", ...place },
});
const columns = (count: number, across: number) =>
  Array.from({ length: count }, (_, i) => cardOf(i, { x: (i % across) * 300, y: Math.floor(i / across) * 50 }));

function marksOf(cards: readonly SceneCard[]): readonly MinimapMarks[] {
  const overlook = overlookOf(cards);
  if (!overlook) throw new Error("there is no overlook");
  return minimapMarks(cards, overlook, themes.light);
}

/** The rectangles of a path. */
const boxesOf = ({ d }: MinimapMarks) =>
  [...d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/gu)].map(([, ...numbers]) => numbers.map(Number));

describe("the cards on a minimap", () => {
  it("stand each by itself where they are few, those that look alike in one path", () => {
    const marks = marksOf([...columns(10, 2), cardOf(10, { kind: "position", y: 400 })]);
    expect(marks.map((mark) => [mark.fill, mark.opacity, boxesOf(mark).length])).toEqual([
      [themes.light.support, 0.55, 5],
      [themes.light.rebut, 0.55, 5],
      [expect.stringMatching(/^#/u), 0.85, 1],
    ]);
  });

  it("are pixels where they are very many, no more than there are, and each pixel once", () => {
    const marks = marksOf(columns(30_000, 60));
    const covered = new Set<string>();
    for (const [x = 0, y = 0, across = 0, down = 0] of marks.flatMap(boxesOf)) {
      expect(down).toBe(1);
      for (let at = x; at < x + across; at++) {
        expect(covered.has(`${at} ${y}`)).toBe(false);
        covered.add(`${at} ${y}`);
        expect(at).toBeLessThan(minimapSize.width);
        expect(y).toBeLessThan(minimapSize.height);
      }
    }
    // A grid so dense fills all of the ground that it has.
    expect(covered.size).toBeGreaterThan(5000);
  });

  it("are where they are when drawn by themselves, to a pixel", () => {
    const many = columns(2001, 3);
    const few = many.slice(0, 2000);
    const extent = (cards: readonly SceneCard[]) => {
      const boxes = marksOf(cards).flatMap(boxesOf);
      const right = Math.max(...boxes.map(([x = 0, , across = 0]) => x + across));
      const bottom = Math.max(...boxes.map(([, y = 0, , down = 0]) => y + down));
      return [Math.min(...boxes.map(([x = 0]) => x)), Math.min(...boxes.map(([, y = 0]) => y)), right, bottom];
    };
    extent(many).forEach((edge, i) => {
      expect(Math.abs(edge - (extent(few)[i] ?? 0))).toBeLessThanOrEqual(1);
    });
  });
});
