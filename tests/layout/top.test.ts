import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Layout, Rectangle } from "../../src/layout/layout.ts";
import { layoutTop } from "../../src/layout/top.ts";
import type { ArgumentMap, Language } from "../../src/model/map.ts";
import { plainly } from "../../src/model/plainly.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { extentOfDisc, overlap } from "../../src/scene/extent.ts";
import { createView } from "../../src/view/createView.ts";
import type { View } from "../../src/view/view.ts";
import { debate, foldedAt, mapOf } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";
import { cardsCrossed, pointsOn } from "./support/curves.ts";

function viewOf(map: ArgumentMap, language: Language = "zh-Hant", folded: readonly string[] = []): View {
  return createView(map, { language, layout: "top", folded: foldedAt(map, ...folded) });
}

const sceneArguments = (map: ArgumentMap): [View, Layout] => [viewOf(map), layoutTop(viewOf(map))];
const layoutOf = (notation: string) => layoutTop(viewOf(mapOf(notation)));
const boxOf = (layout: Layout, claim: string): Box => {
  const box = layout.boxes.find((candidate) => candidate.claim === claim);
  if (!box) throw new Error(`there is no box for "${claim}"`);
  return box;
};
const middle = ({ x, width }: Rectangle) => x + width / 2;

describe("the conclusion on top", () => {
  it("stands each claim below what it bears on, in cards 150 wide", () => {
    const layout = layoutOf("p <- a <- b");
    const [p, a, b] = ["p", "a", "b"].map((claim) => boxOf(layout, claim));
    expect(layout.boxes.map(({ width }) => width)).toEqual([150, 150, 150]);
    expect(a?.y).toBeGreaterThan((p?.y ?? 0) + (p?.height ?? 0));
    expect(b?.y).toBeGreaterThan((a?.y ?? 0) + (a?.height ?? 0));
    expect(new Set([p, a, b].map((box) => box && middle(box))).size).toBe(1);
  });

  it("draws an edge from the child's upper border to the parent's lower one, supports left of rebuts", () => {
    const layout = layoutOf("p <- a, p x- b");
    const [p, a] = [boxOf(layout, "p"), boxOf(layout, "a")];
    const [support, rebut] = layout.routes;
    expect(support?.glyph).toEqual({ x: middle(a), y: a.y });
    expect(support?.end).toEqual({ x: middle(p) - 8, y: p.y + p.height + 8, angle: -Math.PI / 2 });
    expect(rebut?.end.x).toBe(middle(p) + 8);
  });

  it("holds linked premises by a level stroke above them", () => {
    const layout = layoutOf("p <- a + b");
    const [a, b] = [boxOf(layout, "a"), boxOf(layout, "b")];
    expect(layout.brackets).toEqual([{ relation: "r1", y: a.y - 12, left: a.x + 4, right: b.x + b.width - 4 }]);
  });

  it("stands voices above the position they take, in rows of five, and those without one beside the headline", () => {
    const many = Array.from({ length: 7 }, (_, i) => `v${i} = yes p`).join("; ");
    const layout = layoutTop(viewOf(mapOf(`p <- a, q; ${many}; v8 = none`)));
    const p = boxOf(layout, "p");
    const above = layout.strip.filter(({ voice }) => voice !== "v8");
    expect(new Set(above.map(({ y }) => y)).size).toBe(2);
    for (const { y, radius } of above) expect(y + radius).toBeLessThan(p.y);
    const silent = layout.strip.find(({ voice }) => voice === "v8");
    expect(silent?.y).toBeLessThan(layout.territories[0]?.y ?? 0);
    expect(layout.ribbons).toEqual([]);
  });

  it("sets voices with long numerals farther apart, fewer in a row", () => {
    const named = [1, 10, 100, 1000].map((number) => `v${number} = yes p`);
    const map = mapOf(`p <- a; ${named.join("; ")}; n = none`);
    const numbered = map.voices.map((voice) => ({ ...voice, name: { en: `Answer ${voice.id.slice(1) || "10000"}` } }));
    const { strip } = createScene(...sceneArguments({ ...map, voices: numbered }));
    const places = strip.map(extentOfDisc);
    places.forEach((one, i) => {
      for (const other of places.slice(i + 1)) expect(overlap(one, other, 1)).toBe(false);
    });
    expect(new Set(strip.slice(0, 4).map(({ y }) => y)).size).toBe(2);
  });

  it("of more voices than have room above a position says how many others there are", () => {
    const many = Array.from({ length: 90 }, (_, i) => `v${i} = yes p`).join("; ");
    const silent = Array.from({ length: 40 }, (_, i) => `n${i} = none`).join("; ");
    const layout = layoutTop(viewOf(mapOf(`p <- a; ${many}; ${silent}`)));
    const named = (letter: string) => layout.strip.filter(({ voice }) => voice.startsWith(letter)).length;
    expect([named("v"), named("n")]).toEqual([19, 23]);
    expect(layout.headline.filter(({ role }) => role === "caption").map(({ text }) => text)).toEqual(
      expect.arrayContaining(["+71", "+17"]),
    );
  });

  it("lays out a map without a claim", () => {
    const layout = layoutTop(viewOf({ ...debate, claims: [], relations: [], voices: [] }));
    expect(layout.boxes).toEqual([]);
    expect(layout.bounds.height).toBeGreaterThan(100);
  });
});

const shapes = fc.record({ seed: fc.nat(), claims: fc.integer({ min: 1, max: 60 }) });
const languages = fc.constantFrom<Language>("zh-Hant", "en");

/** Tries a law on random maps, in a random language, with random folds. */
function holds(law: (layout: Layout, view: View) => void): void {
  fc.assert(
    fc.property(shapes, languages, fc.integer({ min: 0, max: 3 }), (shape, language, every) => {
      const map = randomMap(shape);
      const folded = every === 0 ? [] : map.claims.filter((_, i) => i % (4 * every) === 3).map((claim) => claim.id);
      const view = viewOf(map, language, folded);
      law(layoutTop(view), view);
    }),
    { numRuns: 60 },
  );
}

describe("laws of the conclusion on top", () => {
  it("no two cards come closer than 12 side by side, nor than a level's gap one above the other", () =>
    holds(({ boxes }) => {
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          const aside = a.x + a.width + 11.9 <= b.x || b.x + b.width + 11.9 <= a.x;
          const apart = a.y + a.height + 83 <= b.y || b.y + b.height + 83 <= a.y;
          expect(aside || apart, `${a.claim} and ${b.claim}`).toBe(true);
        }
      }
    }));

  it("a card is centred over the first and last of those under it, or of their first stack", () =>
    holds(({ boxes }, view) => {
      const byId = new Map(boxes.map((box) => [box.claim, box]));
      for (const claim of view.claims) {
        const under = view.claims.filter(({ parent }) => parent === claim.id).flatMap(({ id }) => byId.get(id) ?? []);
        const stack = under.filter(({ y }) => y === under[0]?.y);
        const [first, last, own] = [stack[0], stack.at(-1), byId.get(claim.id)];
        if (first && last && own) expect(middle(own)).toBeCloseTo((middle(first) + middle(last)) / 2, 6);
      }
    }));

  it("camps keep to their own ground, and everything to the bounds", () =>
    holds(({ boxes, bounds, territories, strip, headline, routes }, view) => {
      for (const [i, { x, width }] of territories.entries()) {
        const next = territories[i + 1];
        if (next) expect(x + width).toBeLessThan(next.x);
      }
      const grounds = new Map(territories.map((territory) => [territory.camp, territory]));
      boxes.forEach((box, i) => {
        expect(isWithin(box, grounds.get(view.claims[i]?.camp ?? -1))).toBe(true);
      });
      for (const territory of territories) expect(isWithin(territory, bounds)).toBe(true);
      for (const { x, y, radius } of strip) {
        expect(isWithin({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, bounds)).toBe(true);
      }
      for (const { x, y, width, size } of headline) {
        expect(isWithin({ x, y: y - size, width, height: size }, bounds)).toBe(true);
      }
      for (const { curve } of routes) {
        expect(pointsOn(curve).every(({ x, y }) => isWithin({ x, y, width: 0, height: 0 }, bounds))).toBe(true);
      }
    }));

  it("no line crosses a card", () => holds(({ routes, boxes }) => expect(cardsCrossed(routes, boxes)).toEqual([])));

  it("a line ends in the direction that it says", () =>
    holds(({ routes }) => {
      for (const { curve, end } of routes) {
        const [x, y] = curve.slice(-4, -2);
        const angle = Math.atan2(end.y - (y ?? 0), end.x - (x ?? 0));
        expect(Math.abs(Math.cos(angle - end.angle) - 1)).toBeLessThan(1e-6);
      }
    }));

  it("text stays on its card, clear of the row at its foot", () =>
    holds(({ boxes }) => {
      for (const { width, height, lines, foot = 0 } of boxes) {
        for (const line of lines) {
          expect(line.x + line.width).toBeLessThanOrEqual(width - 8);
          expect(line.y - line.size * 0.88).toBeGreaterThanOrEqual(0);
          expect(line.y + line.size * 0.3).toBeLessThanOrEqual(height - foot + 1);
        }
      }
    }));

  it("is the same again", () =>
    holds((layout, view) => expect(plainly(layoutTop(structuredClone(view)))).toEqual(plainly(layout))));
});

function isWithin(inner: Rectangle, outer: Rectangle | undefined): boolean {
  return (
    outer !== undefined &&
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
