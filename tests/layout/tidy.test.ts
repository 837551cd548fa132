import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Layout, Rectangle } from "../../src/layout/layout.ts";
import { layoutTidy } from "../../src/layout/tidy.ts";
import type { ArgumentMap, Language } from "../../src/model/map.ts";
import { plainly } from "../../src/model/plainly.ts";
import { extentOfBracket } from "../../src/scene/extent.ts";
import { createView } from "../../src/view/createView.ts";
import { defaultFolds } from "../../src/view/folds.ts";
import type { View } from "../../src/view/view.ts";
import { debate, foldedAt, mapOf } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";
import { cardsCrossed, pointsOn } from "./support/curves.ts";

function viewOf(map: ArgumentMap, language: Language = "zh-Hant", folded: readonly string[] = []): View {
  return createView(map, { language, layout: "tidy", folded: foldedAt(map, ...folded) });
}

const layoutOf = (notation: string) => layoutTidy(viewOf(mapOf(notation)));
const boxOf = (layout: Layout, claim: string) => {
  const box = layout.boxes.find((candidate) => candidate.claim === claim);
  if (!box) throw new Error(`there is no box for "${claim}"`);
  return box;
};
const routeOf = (layout: Layout, relation: string) => {
  const route = layout.routes.find((candidate) => candidate.relation === relation);
  if (!route) throw new Error(`there is no route for "${relation}"`);
  return route;
};
const middle = ({ y, height }: Box) => y + height / 2;

describe("the reading map", () => {
  it("stands positions, reasons and leaves in their columns, in their sizes", () => {
    const layout = layoutOf("p <- a <- b <- c <- d");
    expect(
      layout.boxes.map(({ claim, kind, column, x, width, height }) => [claim, kind, column, x, width, height]),
    ).toEqual([
      ["p", "position", 0, 464, 200, 84],
      ["a", "reason", 1, 732, 240, 45],
      ["b", "leaf", 2, 1034, 268, 28],
      ["c", "leaf", 3, 1364, 268, 28],
      ["d", "leaf", 4, 1694, 268, 28],
    ]);
  });

  it("keeps 5 between leaves, 8 between reasons, 18 between camps", () => {
    const layout = layoutOf("p <- a, p <- b, a <- c, a <- d, q");
    expect(boxOf(layout, "d").y - boxOf(layout, "c").y).toBe(28 + 5);
    expect(boxOf(layout, "b").y - (boxOf(layout, "d").y + 28)).toBe(8);
    const [first, second] = layout.territories;
    expect((second?.y ?? 0) - ((first?.y ?? 0) + (first?.height ?? 0))).toBe(18 - 2 * 7);
  });

  it("lays a territory from left of the position to right of the deepest column", () =>
    expect(layoutOf("p <- a <- b, q").territories).toEqual([
      { position: "p", camp: 0, x: 448, y: -7, width: 922, height: 98 },
      { position: "q", camp: 1, x: 448, y: 95, width: 922, height: 98 },
    ]));

  it("draws a tree edge from the child's word to the parent's port, supports above, rebuts below", () => {
    const layout = layoutOf("p <- a, p x- b");
    const p = boxOf(layout, "p");
    const a = routeOf(layout, "r1");
    expect(a.curve).toEqual([722, 22.5, 697, 22.5, 697, middle(p) - 8, 672, middle(p) - 8]);
    expect(a.end).toEqual({ x: 672, y: middle(p) - 8, angle: Math.PI });
    expect(a.glyph).toEqual({ x: 732, y: 22.5 });
    expect(routeOf(layout, "r2").end.y).toBe(middle(p) + 8);
    expect(routeOf(layoutOf("p x- b"), "r1").end.y).toBe(42);
  });

  it("holds linked premises by one bracket with one word at its middle", () => {
    const layout = layoutOf("p <- a + b");
    expect(layout.brackets).toEqual([{ relation: "r1", x: 720, top: 4, bottom: 94 }]);
    expect(layout.routes).toHaveLength(1);
    expect(routeOf(layout, "r1")).toMatchObject({ from: "a", to: "p", glyph: { x: 720, y: 49 } });
  });

  it("leads an undercut up to the word of what it undercuts, left of the cards", () => {
    const layout = layoutOf("p <- a, r1 x- u");
    const [a, u] = [boxOf(layout, "a"), boxOf(layout, "u")];
    expect(u.x).toBe(a.x);
    expect(u.y - (a.y + a.height)).toBe(13);
    const { curve, end, role } = routeOf(layout, "r2");
    expect(role).toBe("undercut");
    expect(Math.hypot(end.x - a.x, end.y - middle(a))).toBeCloseTo(20, 0);
    expect(Math.max(...pointsOn(curve).map(({ x }) => x))).toBeLessThan(a.x);
  });

  it("leads a cross-link through the gutter left of its target's column", () => {
    const layout = layoutOf("p <- a, p <- b, q <- c, q <~ a");
    const { curve, end, role, glyph } = routeOf(layout, "r4");
    const target = boxOf(layout, "q");
    expect(role).toBe("cross");
    expect(end).toMatchObject({ x: 672, angle: Math.PI });
    expect(end.y).toBeLessThan(middle(target));
    expect(Math.min(...pointsOn(curve).map(({ x }) => x))).toBeGreaterThanOrEqual(664);
    expect(glyph.x).toBe(704);
  });

  it("fans the cross-links of one card out, the longer outside", () => {
    const layout = layoutOf("p <= a, q <- b, s <- c, b <- a, c <- a");
    expect(routeOf(layout, "r4").glyph.x).toBe(704);
    expect(routeOf(layout, "r5").glyph.x).toBe(684);
    expect(routeOf(layout, "r4").curve[1]).toBe(middle(boxOf(layout, "a")) + 12);
    expect(routeOf(layout, "r5").curve[1]).toBe(middle(boxOf(layout, "a")) + 5);
  });

  it("stands the voices by camp, the silent ones apart with a caption", () => {
    const map = mapOf("p, q; v1 = no p; v2 = yes q; v3 = no p; v4 = none");
    const layout = layoutTidy(viewOf(map, "en"));
    const [first, second, third, fourth] = layout.strip;
    expect(layout.strip.map(({ voice }) => voice)).toEqual(["v1", "v3", "v2", "v4"]);
    expect([first?.x, first?.radius]).toEqual([379, 13]);
    expect([second, third, fourth].map((token) => (token?.y ?? 0) - (first?.y ?? 0))).toEqual([30, 69, 119]);
    expect(layout.headline.filter(({ role }) => role === "caption").map(({ text }) => text)).toEqual(["no side"]);
  });

  it("makes a band exactly as thick as its voices are many, and a thread of a partial stance", () => {
    const map = mapOf("p, q; v1 = no p q; v2 = yes q; v3 = no p; v4 = no p; v5 = no p");
    const { ribbons } = layoutTidy(viewOf(map));
    expect(ribbons.map(({ position, partOf, from, to }) => [position, partOf, from.height, to.height])).toEqual([
      ["p", undefined, 116, 116 * 0.66],
      ["q", undefined, 26, 26 * 0.66],
      ["q", "v1", 2, 2],
    ]);
  });

  it("of more voices than a window holds names as many as have room, counts the rest, and gives each camp its share", () => {
    const taking = (camp: string, from: number, count: number) =>
      Array.from({ length: count }, (_, i) => `v${from + i} = yes ${camp}`);
    const voices = [...taking("p", 0, 300), ...taking("q", 300, 90), "v390 = yes s", "v391 = none", "v392 = none"];
    const layout = layoutTidy(viewOf(mapOf(`p <- a, q <- b, s; ${voices.join("; ")}`)));
    const counted = layout.headline.filter(({ text }) => text.startsWith("+")).map(({ text }) => Number(text.slice(1)));
    const named = (from: number, to: number) =>
      layout.strip.filter(({ voice }) => Number(voice.slice(1)) >= from && Number(voice.slice(1)) < to).length;
    expect(counted).toEqual([300 - named(0, 300), 90 - named(300, 390)]);
    expect([named(390, 391), named(391, 393)]).toEqual([1, 2]);
    const [p, q] = layout.ribbons;
    expect(((p?.from.height ?? 0) + 4) / ((q?.from.height ?? 0) + 4)).toBeCloseTo(300 / 90);
    const heights = layout.strip.map(({ y }) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(860);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it("never sets two voices, or a voice and a count, in the same place, however the camps are taken", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        const takers = sizes.flatMap((size, camp) =>
          Array.from({ length: size }, (_, i) => `v${camp}x${i} = yes p${camp}`),
        );
        const layout = layoutTidy(viewOf(mapOf([...sizes.map((_, camp) => `p${camp}`), ...takers].join("; "))));
        const counts = layout.headline.filter(({ text }) => /^\+\d+$/u.test(text));
        const places = [...layout.strip.map(({ y }) => y), ...counts.map(({ y }) => y - 4)].sort((a, b) => a - b);
        places.forEach((y, i) => {
          if (i > 0) expect(y - (places[i - 1] ?? 0)).toBeGreaterThan(20);
        });
        // Where each camp has no more than it needs at least, these may be more than a window holds.
        expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBeLessThan(860);
        const others = counts.reduce((sum, { text }) => sum + Number(text.slice(1)), 0);
        expect(layout.strip.length + others).toBe(takers.length);
      }),
      { numRuns: 60 },
    );
  });

  it("centres headline and strip on the map, or on the first window of a tall one", () => {
    const headlineMiddle = (positions: number) => {
      const notation = Array.from({ length: positions }, (_, i) => `p${i}`).join(", ");
      const lines = layoutOf(notation).headline;
      return ((lines[0]?.y ?? 0) + (lines.at(-1)?.y ?? 0)) / 2;
    };
    expect(headlineMiddle(7) - headlineMiddle(5)).toBeCloseTo(84 + 18);
    expect(headlineMiddle(30)).toBe(headlineMiddle(20));
  });

  it.each([
    [3, 3, 2],
    [4, 6, 3],
    [5, 8, 5],
  ])(
    "shows %i positions with %i reasons of %i answers each in one window at first sight",
    (positions, reasons, answers) => {
      const lines: string[] = [];
      for (let p = 0; p < positions; p++) {
        for (let r = 0; r < reasons; r++) {
          lines.push(`p${p} <- why${p}-${r}`);
          for (let a = 0; a < answers; a++) lines.push(`why${p}-${r} <- a${p}-${r}-${a}`);
        }
      }
      const map = mapOf(lines.join("\n"));
      const view = createView(map, { language: "zh-Hant", layout: "tidy", folded: defaultFolds(map) });
      expect(view.claims.length).toBeLessThanOrEqual(40);
      expect(layoutTidy(view).bounds.height).toBeLessThanOrEqual(848 / 0.88);
    },
  );

  it("lays out a map without a claim", () => {
    const layout = layoutTidy(viewOf({ ...debate, claims: [], relations: [], voices: [] }));
    expect(layout.boxes).toEqual([]);
    expect(layout.bounds.height).toBeGreaterThan(100);
  });

  it("lays out a chain of ten thousand claims", () => {
    const map = randomMap({ seed: 1, claims: 10_001 });
    const chain = map.claims.slice(1).map((claim, i) => ({
      id: `r${i}`,
      type: "support" as const,
      from: [claim.id],
      to: map.claims[i]?.id ?? "",
      strength: 2 as const,
      basis: "explicit" as const,
    }));
    const claims = map.claims.map((claim) => ({ ...claim, kind: "reason" as const }));
    expect(layoutTidy(viewOf({ ...map, claims, relations: chain })).boxes.at(-1)?.column).toBe(10_000);
  });
});

const shapes = fc.record({ seed: fc.nat(), claims: fc.integer({ min: 1, max: 60 }) });
const languages = fc.constantFrom<Language>("zh-Hant", "en");
const runs = { numRuns: 60 };

/** Tries a law on random maps, in a random language, with random folds. */
function holds(law: (layout: Layout, view: View) => void): void {
  fc.assert(
    fc.property(shapes, languages, fc.integer({ min: 0, max: 3 }), (shape, language, every) => {
      const map = randomMap(shape);
      const folded = every === 0 ? [] : map.claims.filter((_, i) => i % (4 * every) === 3).map((claim) => claim.id);
      const view = viewOf(map, language, folded);
      law(layoutTidy(view), view);
    }),
    runs,
  );
}

describe("laws of the reading map", () => {
  it("no two cards touch", () =>
    holds(({ boxes }) => {
      const byTop = boxes.toSorted((a, b) => a.y - b.y);
      byTop.forEach((a, i) => {
        for (let k = i + 1; k < byTop.length; k++) {
          const b = byTop[k];
          if (!b || b.y >= a.y + a.height + 4.9) break;
          expect(a.x + a.width + 24 <= b.x || b.x + b.width + 24 <= a.x, `${a.claim} and ${b.claim}`).toBe(true);
        }
      });
    }));

  it("a card is centred on the first and last of those under it, or of their first stack", () =>
    holds(({ boxes }, view) => {
      const byId = new Map(boxes.map((box) => [box.claim, box]));
      for (const claim of view.claims) {
        const under = view.claims
          .filter((child) => child.parent === claim.id)
          .flatMap((child) => byId.get(child.id) ?? []);
        const stack = under.filter(({ x }) => x === under[0]?.x);
        const [first, last, own] = [stack[0], stack.at(-1), byId.get(claim.id)];
        if (first && last && own) expect(middle(own)).toBeCloseTo((middle(first) + middle(last)) / 2, 6);
      }
    }));

  it("camps keep to their own ground", () =>
    holds(({ boxes, territories }, view) => {
      for (const [i, territory] of territories.entries()) {
        const next = territories[i + 1];
        if (next) expect(territory.y + territory.height).toBeLessThan(next.y);
      }
      const grounds = new Map(territories.map((territory) => [territory.camp, territory]));
      for (const [i, box] of boxes.entries()) expect(within(box, grounds.get(view.claims[i]?.camp ?? -1))).toBe(true);
    }));

  it("everything lies within the bounds", () =>
    holds(({ bounds, boxes, territories, strip, headline, routes, brackets }) => {
      for (const rectangle of [...boxes, ...territories]) expect(within(rectangle, bounds)).toBe(true);
      for (const { x, y, radius } of strip) {
        expect(within({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, bounds)).toBe(true);
      }
      for (const { x, y, width, size } of headline)
        expect(within({ x, y: y - size, width, height: size }, bounds)).toBe(true);
      for (const { curve } of routes) expect(pointsOn(curve).every((point) => isInside(point, bounds))).toBe(true);
      for (const bracket of brackets) expect(within(extentOfBracket(bracket), bounds)).toBe(true);
    }));

  it("every relation among shown claims has a route for each claim it leads from, in the order of drawing", () =>
    holds(({ routes }, view) => {
      const drawn = new Set(routes.map(({ relation, from, role }) => `${relation} ${from} ${role}`));
      expect(drawn.size).toBe(routes.length);
      for (const { id, from, role } of view.relations) {
        for (const claim of role === "cross" ? from : from.slice(0, 1))
          expect(drawn).toContain(`${id} ${claim} ${role}`);
      }
    }));

  it("a tree edge begins at its child and ends at its parent", () =>
    holds(({ boxes, routes, brackets }) => {
      const byId = new Map(boxes.map((box) => [box.claim, box]));
      const bracketed = new Set(brackets.map(({ relation }) => relation));
      for (const { role, relation, from, to, curve, end } of routes) {
        const [child, parent] = [byId.get(from), byId.get(to)];
        if (role !== "tree" || !child || !parent) continue;
        expect(end.x - (parent.x + parent.width)).toBe(8);
        expect(Math.abs(end.y - middle(parent))).toBeLessThanOrEqual(8);
        expect(curve.slice(-2)).toEqual([end.x, end.y]);
        if (bracketed.has(relation)) continue;
        expect(child.x - (curve[0] ?? 0)).toBe(child.kind === "reason" ? 10 : 8);
        expect(curve[1]).toBe(middle(child));
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

  it("text stays on its card", () =>
    holds(({ boxes }) => {
      for (const { width, height, lines } of boxes) {
        for (const line of lines) {
          expect(line.x + line.width).toBeLessThanOrEqual(width - 8);
          expect(line.y - line.size * 0.88).toBeGreaterThanOrEqual(0);
          expect(line.y + line.size * 0.3).toBeLessThanOrEqual(height);
        }
      }
    }));

  it("is the same again, and does not mind what relations are called", () =>
    holds((layout, view) => {
      expect(plainly(layoutTidy(structuredClone(view)))).toEqual(plainly(layout));
      const rename = (id: string) => `other ${id}`;
      const renamed: View = {
        ...view,
        claims: view.claims.map((claim) => (claim.relation ? { ...claim, relation: rename(claim.relation) } : claim)),
        relations: view.relations.map((relation) => ({
          ...relation,
          id: rename(relation.id),
          ...(relation.toRelation === undefined ? {} : { toRelation: rename(relation.toRelation) }),
        })),
      };
      expect(plainly(layoutTidy(renamed).boxes)).toEqual(plainly(layout.boxes));
      expect(layoutTidy(renamed).routes.map(({ curve }) => curve)).toEqual(layout.routes.map(({ curve }) => curve));
    }));
});

function within(inner: Rectangle, outer: Rectangle | undefined): boolean {
  if (!outer) return false;
  return isInside(inner, outer) && isInside({ x: inner.x + inner.width, y: inner.y + inner.height }, outer);
}

function isInside({ x, y }: { readonly x: number; readonly y: number }, outer: Rectangle): boolean {
  return x >= outer.x && y >= outer.y && x <= outer.x + outer.width && y <= outer.y + outer.height;
}
