import { describe, expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import type { Box, Layout } from "../../src/layout/layout.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { createView } from "../../src/view/createView.ts";
import type { LayoutName } from "../../src/view/view.ts";
import { mapOf } from "../support/maps.ts";
import { cardsCrossed } from "./support/curves.ts";

function layoutOf(map: ArgumentMap, layout: LayoutName = "tidy"): Layout {
  return layoutView(createView(map, { language: "en", layout, folded: new Set() }));
}

const reasons = (count: number, sign = "<-") => Array.from({ length: count }, (_, i) => `p ${sign} a${i}`).join(", ");
const cardsOf = ({ boxes }: Layout, name: RegExp) => boxes.filter(({ claim }) => name.test(claim));
const lefts = (boxes: readonly Box[]) => [...new Set(boxes.map(({ x }) => x))];

describe("a long list of siblings", () => {
  it("stays one list where it fits a window", () =>
    expect(lefts(cardsOf(layoutOf(mapOf(reasons(12))), /^a/u))).toEqual([732]));

  it("wraps into stacks, read downwards, then from left to right", () => {
    const cards = cardsOf(layoutOf(mapOf(reasons(100))), /^a/u);
    expect(lefts(cards).length).toBeGreaterThan(2);
    expect(lefts(cards)).toEqual(lefts(cards).toSorted((a, b) => a - b));
    for (const left of lefts(cards)) {
      const tops = cards.filter(({ x }) => x === left).map(({ y }) => y);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(tops[0]).toBe(cards[0]?.y);
    }
  });

  it("keeps linked premises, and what undercuts them, in one stack", () => {
    const groups = Array.from({ length: 30 }, (_, i) => `p <- a${i} + b${i}, r${2 * i + 1} x- u${i}`).join(", ");
    const { boxes } = layoutOf(mapOf(groups));
    const leftOf = new Map(boxes.map(({ claim, x }) => [claim, x]));
    expect(lefts(cardsOf({ boxes } as Layout, /^a/u)).length).toBeGreaterThan(2);
    for (let i = 0; i < 30; i++) {
      expect([leftOf.get(`b${i}`), leftOf.get(`u${i}`)]).toEqual([leftOf.get(`a${i}`), leftOf.get(`a${i}`)]);
    }
  });

  it("is reached over its stacks by what supports, under them by what rebuts", () => {
    const supported = layoutOf(mapOf(`${reasons(80)}, p x- z`));
    const last = supported.routes.find(({ from }) => from === "a79");
    const rebuttal = supported.routes.find(({ from }) => from === "z");
    const heights = (curve: readonly number[] = []) => curve.filter((_, i) => i % 2 === 1);
    const tops = supported.boxes.map(({ y }) => y);
    const bottoms = supported.boxes.map(({ y, height }) => y + height);
    expect(Math.min(...heights(last?.curve))).toBeLessThan(Math.min(...tops));
    expect(Math.max(...heights(rebuttal?.curve))).toBeGreaterThan(Math.max(...bottoms));
  });
});

describe("very many positions", () => {
  /** The beginnings of many debates: each a claim that answers the question, and what bears on it and on others. */
  function manyOf(count: number): Layout {
    const own = Array.from({ length: count }, (_, i) => `p${i} <- a${i}, p${i} x- b${i}, a${i} <- c${i}`);
    const far = Array.from(
      { length: count },
      (_, i) => `p${(i * 7 + 3) % count} x- c${i}, a${(i + 1) % count} <- b${i}`,
    );
    return layoutOf(mapOf([...own, ...far].join(", ")));
  }
  const isPosition = /^p/u;

  it("of one debate stay one list", () => expect(lefts(cardsOf(manyOf(24), isPosition))).toEqual([464]));

  it("stand in stacks, read downwards, then from left to right, in a shape that a window can show", () => {
    for (const count of [60, 700]) {
      const layout = manyOf(count);
      const positions = cardsOf(layout, isPosition);
      expect(positions.map(({ claim }) => claim)).toEqual(Array.from({ length: count }, (_, i) => `p${i}`));
      expect(lefts(positions).length).toBeGreaterThan(2);
      expect(lefts(positions)).toEqual(lefts(positions).toSorted((a, b) => a - b));
      const { width, height } = layout.bounds;
      expect(width / height).toBeGreaterThan(1 / 3);
      expect(width / height).toBeLessThan(3);
    }
  });

  it("keep to their own ground, and no line crosses a card", () => {
    const { boxes, routes, territories, bounds } = manyOf(90);
    expect(cardsCrossed(routes, boxes)).toEqual([]);
    territories.forEach((one, i) => {
      for (const other of territories.slice(i + 1)) {
        const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
        expect(isBeside || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
      }
      expect(one.x + one.width).toBeLessThanOrEqual(bounds.x + bounds.width);
    });
    expect(boxes.every(({ x, width }) => x + width <= bounds.x + bounds.width)).toBe(true);
  });

  it("have ribbons from their voices where nothing is between", () => {
    const voiced = Array.from({ length: 60 }, (_, i) => `p${i} <- a${i}; v${i}: a${i}; v${i} = yes p${i}`).join("; ");
    const { boxes, ribbons } = layoutOf(mapOf(voiced));
    const first = boxes.filter(({ x }) => x === 464).map(({ claim }) => claim);
    expect(ribbons.map(({ position }) => position)).toEqual(first);
  });
});

describe.each(["tidy", "top"] as const)("large debates, laid out %s", (layout) => {
  it.each([300, 1500])("of %i claims have a shape that a window can show", (claims) => {
    const { width, height } = layoutOf(debateOf({ claims }), layout).bounds;
    expect(width / height).toBeGreaterThan(1 / 3);
    expect(width / height).toBeLessThan(3);
  });

  it("keep every card clear of the others and of all lines", () => {
    const { boxes, routes } = layoutOf(debateOf({ claims: 1500 }), layout);
    expect(cardsCrossed(routes, boxes)).toEqual([]);
    const byTop = boxes.toSorted((a, b) => a.y - b.y);
    byTop.forEach((a, i) => {
      for (let k = i + 1; k < byTop.length && (byTop[k]?.y ?? 0) < a.y + a.height + 4.9; k++) {
        const b = byTop[k];
        if (b) expect(a.x + a.width + 11 <= b.x || b.x + b.width + 11 <= a.x, `${a.claim} and ${b.claim}`).toBe(true);
      }
    });
  });
});
