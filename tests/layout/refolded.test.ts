import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import type { Route } from "../../src/layout/layout.ts";
import { layoutTidy } from "../../src/layout/tidy.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { plainly } from "../../src/model/plainly.ts";
import { createView } from "../../src/view/createView.ts";
import { branchesOf } from "../../src/view/tree.ts";
import type { View } from "../../src/view/view.ts";
import { foldedAt } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";

function viewOf(map: ArgumentMap, ...folded: readonly string[]) {
  return createView(map, { language: "en", layout: "tidy", folded: foldedAt(map, ...folded) });
}

const asked = fc.record({
  seed: fc.nat(),
  claims: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(500)),
  pick: fc.nat(),
});

/** A map with everything shown, then with one claim folded; a large one has siblings that wrap. */
function foldOf({ seed, claims, pick }: { readonly seed: number; readonly claims: number; readonly pick: number }) {
  const map = claims < 500 ? randomMap({ seed, claims }) : debateOf({ claims, seed: seed % 100 });
  const foldable = branchesOf(map).filter(({ children }) => children.length > 0);
  const claim = foldable[pick % Math.max(1, foldable.length)]?.claim.id;
  return { whole: viewOf(map), folded: viewOf(map, ...(claim === undefined ? [] : [claim])) };
}

const keyOf = ({ relation, from, role }: Route) => `${role} ${relation} ${from}`;

describe("a map of which a claim is folded", () => {
  it("is laid out as if nothing of it had been laid out before", () =>
    fc.assert(
      fc.property(asked, (map) => {
        const { whole, folded } = foldOf(map);
        layoutTidy(whole);
        expect(plainly(layoutTidy(folded))).toEqual(plainly(layoutTidy(structuredClone(folded))));
        expect(plainly(layoutTidy(whole))).toEqual(plainly(layoutTidy(structuredClone(whole))));
      }),
      { numRuns: 40 },
    ));

  it("has the very cross-links again whose cards and ways are as they were", () => {
    let again = 0;
    fc.assert(
      fc.property(asked, (map) => {
        const { whole, folded } = foldOf(map);
        const [before, after] = [layoutTidy(whole), layoutTidy(folded)];
        const routes = new Map(before.routes.map((route) => [keyOf(route), route]));
        const boxes = new Set(before.boxes);
        const standing = new Set(after.boxes.filter((box) => boxes.has(box)).map(({ claim }) => claim));
        for (const route of after.routes.filter(({ role }) => role === "cross")) {
          const last = routes.get(keyOf(route));
          const stands = standing.has(route.from) && standing.has(route.to);
          // The territory of another camp's claim, at whose border the word stands, may have grown or shrunk.
          const isWithinCamp = campOf(folded, route.from) === campOf(folded, route.to);
          if (!last || !stands || !isWithinCamp || !equal(last, route)) continue;
          if (last !== route) throw new Error(`${route.relation} was drawn anew`);
          again++;
        }
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(again).toBeGreaterThan(100);
  });
});

function campOf({ claims }: View, id: string): number | undefined {
  return claims.find((claim) => claim.id === id)?.camp;
}

function equal(one: Route, other: Route): boolean {
  return JSON.stringify(plainly(one)) === JSON.stringify(plainly(other));
}
