import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layout } from "../../src/layout/layout.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { plainly } from "../../src/model/plainly.ts";
import { createView } from "../../src/view/createView.ts";
import type { View } from "../../src/view/view.ts";
import { debate, mapOf } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";
import { cardsCrossed, pointsOn } from "./support/curves.ts";

function viewOf(map: ArgumentMap | string): View {
  const read = typeof map === "string" ? mapOf(map) : map;
  return createView(read, { language: "en", layout: "layered", folded: new Set() });
}

const layoutOf = (notation: string) => layoutView(viewOf(notation));
const boxOf = (layout: Layout, claim: string) => layout.boxes.find((box) => box.claim === claim);
const routesOf = (layout: Layout, relation: string) => layout.routes.filter((route) => route.relation === relation);

describe("the graph in layers", () => {
  it("stands conclusions left of what bears on them", () => {
    const layout = layoutOf("p <- a <- b, p <- b");
    expect(layout.algorithm).toBe("layered");
    expect(layout.boxes.map(({ claim, column }) => [claim, column])).toEqual([
      ["p", 0],
      ["a", 1],
      ["b", 2],
    ]);
  });

  it("draws every relation at rest, those of a card that bears on two as well", () => {
    const layout = layoutOf("p <- a, q <- a");
    expect(layout.routes.map(({ relation, from, to }) => [relation, from, to])).toEqual([
      ["r1", "a", "p"],
      ["r2", "a", "q"],
    ]);
    for (const { to, end } of layout.routes) {
      const box = boxOf(layout, to);
      expect(end.x).toBe((box?.x ?? 0) + (box?.width ?? 0) + 8);
    }
  });

  it("reaches a claim by two ports where some support and others rebut it", () => {
    const layout = layoutOf("p <- a, p x- b");
    const middle = (boxOf(layout, "p")?.y ?? 0) + 42;
    expect(layout.routes.map(({ end }) => end.y - middle)).toEqual([-8, 8]);
  });

  it("joins linked premises in one word, from which one line goes on", () => {
    const [first, second] = routesOf(layoutOf("p <- a + b"), "r1");
    expect(first?.glyph).toEqual(second?.glyph);
    expect(second?.end.x).toBe((second?.glyph.x ?? 0) + 15);
    expect(first?.end.x).toBeLessThan(second?.end.x ?? 0);
  });

  it("ends an undercut on the word of what it undercuts", () => {
    const layout = layoutOf("p <- a, r1 x- u");
    const [target] = routesOf(layout, "r1");
    const [undercut] = routesOf(layout, "r2");
    expect(undercut?.end).toEqual({ x: (target?.glyph.x ?? 0) + 18, y: target?.glyph.y, angle: Math.PI });
  });

  it("leads a relation of a circle that must point right to the left side of its target", () => {
    const layout = layoutOf("p <= a, a <= b, b <~ a");
    const ends = layout.routes.map(({ end }) => end.angle);
    expect(ends.filter((angle) => angle === 0)).toHaveLength(1);
  });

  it("reaches the middle of a card under which a chip hangs", () => {
    const view = createView(mapOf("p <- a, p <- b"), { language: "en", layout: "layered", folded: new Set(["b"]) });
    const layout = layoutView(view);
    const box = boxOf(layout, "p");
    expect(layout.routes.map(({ end }) => end.y)).toEqual([(box?.y ?? 0) + 42]);
  });

  it("has no strip and no territories, but the question", () => {
    const layout = layoutView(viewOf(debate));
    expect([...layout.strip, ...layout.ribbons, ...layout.territories, ...layout.brackets]).toEqual([]);
    expect(layout.headline.some(({ role }) => role === "question")).toBe(true);
  });

  it("gives the reading map of a graph too large for layers, and says so", () => {
    const layout = layoutView(viewOf(randomMap({ seed: 4, claims: 700 })));
    expect(layout.algorithm).toBe("tidy");
    expect(layout.boxes).toHaveLength(700);
  });

  it("does not mind claims that are called like properties of every object", () => {
    const layout = layoutOf("__proto__ <- constructor <- toString");
    expect(layout.boxes.map(({ claim }) => claim)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const shapes = fc.record({ seed: fc.nat(), claims: fc.integer({ min: 1, max: 30 }) });

/** Tries a law on random maps. */
function holds(law: (layout: Layout, view: View) => void): void {
  fc.assert(
    fc.property(shapes, (shape) => {
      const view = viewOf(randomMap(shape));
      law(layoutView(view), view);
    }),
    { numRuns: 25 },
  );
}

describe("laws of the graph in layers", () => {
  it("no two cards touch", () =>
    holds(({ boxes }) => {
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.x + a.width + 8 <= b.x ||
            b.x + b.width + 8 <= a.x ||
            a.y + a.height + 8 <= b.y ||
            b.y + b.height + 8 <= a.y;
          expect(apart, `${a.claim} and ${b.claim}`).toBe(true);
        }
      });
    }));

  it("every relation has a route for each claim it leads from", () =>
    holds(({ routes }, view) => {
      const drawn = routes.map(({ relation, from }) => `${relation} ${from}`);
      const asked = view.relations.flatMap(({ id, from }) => from.map((claim) => `${id} ${claim}`));
      expect(drawn.toSorted()).toEqual(asked.toSorted());
    }));

  it("no line crosses a card", () => holds(({ routes, boxes }) => expect(cardsCrossed(routes, boxes)).toEqual([])));

  it("everything lies within the bounds", () =>
    holds(({ bounds, boxes, routes }) => {
      const right = bounds.x + bounds.width;
      const bottom = bounds.y + bounds.height;
      const points = [...boxes, ...boxes.map(({ x, y, width, height }) => ({ x: x + width, y: y + height }))];
      for (const { x, y } of [...points, ...routes.flatMap(({ curve }) => pointsOn(curve))]) {
        expect(x >= bounds.x && x <= right && y >= bounds.y && y <= bottom).toBe(true);
      }
    }));

  it("goes to another thread as it is", () =>
    holds((layout) => expect(structuredClone(layout)).toEqual(plainly(layout))));

  it("is the same again", () =>
    holds((layout, view) => expect(plainly(layoutView(structuredClone(view)))).toEqual(plainly(layout))));
});
