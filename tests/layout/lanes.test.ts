import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { readMap } from "../../src/formats/json.ts";
import type { Layout } from "../../src/layout/layout.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { createView } from "../../src/view/createView.ts";
import { defaultFolds } from "../../src/view/folds.ts";
import type { LayoutName } from "../../src/view/view.ts";
import { randomMap } from "../support/randomMap.ts";
import { cardsCrossed } from "./support/curves.ts";
import { runsShared, wordsTouching } from "./support/lanes.ts";

const { value: shipped } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));
if (!shipped) throw new Error("the debate does not read");

function layoutOf(map: ArgumentMap, layout: LayoutName, folded: Iterable<string> = []): Layout {
  return layoutView(createView(map, { language: "en", layout, folded: new Set(folded) }));
}

/** A random map with more links, between claims that had none. */
function crossedMap({
  seed,
  claims,
  links,
}: {
  readonly seed: number;
  readonly claims: number;
  readonly links: number;
}) {
  const map = randomMap({ seed, claims });
  const idAt = (i: number) => map.claims[i % map.claims.length]?.id ?? "";
  const relations = [...map.relations];
  for (let i = 0; i < links; i++) {
    const [from, to] = [idAt(seed + 7 * i), idAt(seed + 3 + 11 * i + (i % 5))];
    const isLinked = relations.some(
      (one) => [one.to, ...one.from].includes(from) && [one.to, ...one.from].includes(to),
    );
    if (from === to || isLinked) continue;
    const type = i % 2 === 0 ? "support" : "rebut";
    relations.push({ id: `more-${i}`, type, from: [from], to, strength: 1, basis: "explicit" });
  }
  return { ...map, relations };
}

// So few that nothing wraps; about as many links as the debate has.
const shapes = fc
  .record({ seed: fc.nat({ max: 10_000 }), claims: fc.integer({ min: 4, max: 40 }), share: fc.nat({ max: 8 }) })
  .map(({ seed, claims, share }) => ({ seed, claims, links: Math.round((claims * share) / 10) }));

const laws = [
  ["run through no card", ({ routes, boxes }: Layout) => cardsCrossed(routes, boxes)],
  ["lie on no other of the same card", runsShared],
  ["have their words clear of those of others of the same card", wordsTouching],
] as const;

describe.each(laws)("cross-links %s", (_, faultsOf) => {
  it("in random maps", () =>
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(faultsOf(layoutOf(crossedMap(shape), "tidy"))).toEqual([]);
      }),
      { numRuns: 150 },
    ));

  it.each(["tidy", "top"] as const)("in the debate at first sight, laid out %s", (layout) =>
    expect(faultsOf(layoutOf(shipped, layout, defaultFolds(shipped)))).toEqual([]),
  );

  it("in all of the debate", () => expect(faultsOf(layoutOf(shipped, "tidy"))).toEqual([]));

  it.each([300, 1000])("in a wrapped debate of %i claims", (claims) => {
    for (const layout of ["tidy", "top"] as const) expect(faultsOf(layoutOf(debateOf({ claims }), layout))).toEqual([]);
  });
});
