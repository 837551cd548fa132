import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { crossings, type DrawnLine } from "../../bench/drawing.ts";
import type { Layout, Route } from "../../src/layout/layout.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import { rightOf } from "../../src/layout/placed.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { createView } from "../../src/view/createView.ts";
import type { LayoutName } from "../../src/view/view.ts";
import { foldedAt, mapOf } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";
import { cardsCrossed, pointsOn } from "./support/curves.ts";

function layoutOf(map: ArgumentMap, layout: LayoutName = "tidy", folded: readonly string[] = []): Layout {
  return layoutView(createView(map, { language: "en", layout, folded: foldedAt(map, ...folded) }));
}

/** A claim with so many reasons that they wrap, and more. */
const wrapped = (more: string) => mapOf(`${Array.from({ length: 80 }, (_, i) => `p <- a${i}`).join(", ")}, ${more}`);

function boxesOf({ boxes }: Layout, ...claims: readonly string[]) {
  return claims.map((claim) => {
    const box = boxes.find((candidate) => candidate.claim === claim);
    if (!box) throw new Error(`there is no box for "${claim}"`);
    return box;
  });
}

function linkOf({ routes }: Layout): Route {
  const link = routes.find(({ role }) => role === "cross");
  if (!link) throw new Error("there is no cross-link");
  return link;
}

describe("a cross-link where siblings wrap", () => {
  it("leaves and reaches cards at their right, and runs beside those between", () => {
    const layout = layoutOf(wrapped("a2 <~ a5"));
    const { curve, end } = linkOf(layout);
    const [from, to] = boxesOf(layout, "a5", "a2");
    if (!from || !to) throw new Error("both cards are shown");
    expect(curve[0]).toBe(rightOf(from) + 2);
    expect(end).toMatchObject({ x: rightOf(to) + 8, angle: Math.PI });
    const right = Math.max(...pointsOn(curve).map(({ x }) => x));
    expect(right).toBeLessThan(rightOf(to) + 40);
  });

  it("passes beyond what hangs on the cards between", () => {
    const layout = layoutOf(wrapped("a3 <- b <- c, a2 <~ a5"));
    const [c] = boxesOf(layout, "c");
    const xs = pointsOn(linkOf(layout).curve).map(({ x }) => x);
    expect(Math.max(...xs)).toBeGreaterThan(c ? rightOf(c) : 0);
  });

  it("gets from stack to stack on the side on which it crosses fewer lines", () => {
    const layout = layoutOf(wrapped("a70 <~ a1"));
    const [first] = boxesOf(layout, "a0");
    const lowest = Math.max(...layout.boxes.map(({ y, height }) => y + height));
    const ys = pointsOn(linkOf(layout).curve).map(({ y }) => y);
    // All are reasons for p, and reached over their stacks: the link comes out under them.
    expect(Math.min(...ys)).toBeGreaterThan(first?.y ?? 0);
    expect(Math.max(...ys)).toBeGreaterThan(lowest);
  });
});

const sizes = fc.record({ seed: fc.nat(), claims: fc.integer({ min: 120, max: 400 }) });

describe.each(["tidy", "top"] as const)("laws of cross-links in wrapped maps, laid out %s", (name) => {
  function holds(law: (layout: Layout) => void): void {
    fc.assert(
      fc.property(sizes, fc.boolean(), fc.integer({ min: 0, max: 3 }), (size, isDebate, every) => {
        const map = isDebate ? debateOf(size) : randomMap(size);
        const folded = every === 0 ? [] : map.claims.filter((_, i) => i % (4 * every) === 3).map(({ id }) => id);
        law(layoutOf(map, name, folded));
      }),
      { numRuns: 12 },
    );
  }

  it("no line crosses a card", () => holds(({ routes, boxes }) => expect(cardsCrossed(routes, boxes)).toEqual([])));

  it("all lie within the bounds", () =>
    holds(({ routes, bounds: { x, y, width, height } }) => {
      for (const { curve } of routes) {
        for (const point of pointsOn(curve, 8)) {
          expect(point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height).toBe(true);
        }
      }
    }));

  it("they end in the direction that they say", () =>
    holds(({ routes }) => {
      for (const { curve, end } of routes) {
        const [x = 0, y = 0] = curve.slice(-4, -2);
        const angle = Math.atan2(end.y - y, end.x - x);
        expect(Math.abs(Math.cos(angle - end.angle) - 1)).toBeLessThan(1e-6);
      }
    }));
});

describe("cross-links in a wrapped debate", () => {
  it.each([50, 300, 1000])(
    "of %i claims cross no line of the tree, but those that lead to stacks further right",
    (claims) => {
      const layout = layoutOf(debateOf({ claims }));
      const places = new Map(layout.boxes.map(({ claim }, i) => [claim, i]));
      const linesOf = (routes: readonly Route[]) =>
        routes.map(
          ({ from, to, curve }): DrawnLine => ({
            from: places.get(from) ?? -1,
            to: places.get(to) ?? -1,
            points: pointsOn(curve, 8).flatMap(({ x, y }) => [x, y]),
          }),
        );
      const links = layout.routes.filter(({ role }) => role === "cross");
      // A line to a further stack runs up and down beside two of them; that to the first, or to a single one, does not.
      const near = layout.routes.filter(({ role, curve }) => role !== "cross" && curve.length <= 2 + 6 * 4);
      const count = (routes: readonly Route[]) => crossings({ cards: [], lines: linesOf(routes) });
      expect(links.length).toBeGreaterThan(0);
      expect(count([...links, ...near]) - count(links)).toBe(0);
    },
  );
});
