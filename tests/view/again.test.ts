import { isDeepStrictEqual as equals } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import type { Route } from "../../src/layout/layout.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { plainly } from "../../src/model/plainly.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { createBareView, shownCount } from "../../src/view/bareView.ts";
import { createView } from "../../src/view/createView.ts";
import { type Folds, foldsToDepth, toggle, toggleBranch } from "../../src/view/folds.ts";
import { readingTree } from "../../src/view/tree.ts";
import type { ViewRequest } from "../../src/view/view.ts";
import { randomMap } from "../support/randomMap.ts";

/** What a reader does to a map, fold after fold. */
const visits = fc.record({
  shape: fc.record({ seed: fc.nat(), claims: fc.integer({ min: 1, max: 60 }) }),
  folds: fc.array(fc.record({ claim: fc.nat(59), isWhole: fc.boolean() }), { minLength: 1, maxLength: 6 }),
  layout: fc.constantFrom("tidy", "top"),
  language: fc.constantFrom("en", "zh-Hant"),
  isFiltered: fc.boolean(),
});

it("after any folds, all that is shown is what it would be if the map had just been opened", () => {
  fc.assert(
    fc.property(visits, ({ shape, folds, layout, language, isFiltered }) => {
      const map = randomMap(shape);
      let folded = foldsToDepth(map, "all");
      for (const { claim, isWhole } of folds) {
        const id = map.claims[claim % map.claims.length]?.id ?? "";
        folded = (isWhole ? toggleBranch : toggle)(map, folded, id);
        const request = { language, layout, folded, ...(isFiltered ? { filter: { relation: ["rebut"] } } : {}) };
        expect(said(stages(map, request))).toEqual(said(stages(structuredClone(map), request)));
      }
    }),
    { numRuns: 60 },
  );
});

/** All that one may ask of the same map, one thing after another. */
const askings = fc.record({
  shape: fc.record({ seed: fc.nat(), claims: fc.integer({ min: 1, max: 40 }) }),
  asked: fc.array(
    fc.record({
      claim: fc.nat(39),
      language: fc.constantFrom("en", "zh-Hant"),
      layout: fc.constantFrom("tidy", "top", "layered"),
      isFiltered: fc.boolean(),
      isAlone: fc.boolean(),
      isSupposed: fc.boolean(),
      isJudged: fc.boolean(),
    }),
    { minLength: 2, maxLength: 6 },
  ),
});

it("whatever else was asked of the map before, all that is shown is what it would be without that", () => {
  fc.assert(
    fc.property(askings, ({ shape, asked }) => {
      const map = randomMap(shape);
      let folded = foldsToDepth(map, "all");
      for (const { claim, language, layout, isFiltered, isAlone, isSupposed, isJudged } of asked) {
        const id = map.claims[claim % map.claims.length]?.id ?? "";
        folded = toggle(map, folded, id);
        const request: ViewRequest = {
          ...{ language, layout, folded },
          ...(isFiltered ? { filter: { relation: ["rebut"] } } : {}),
          ...(isAlone ? { branch: id } : {}),
          ...(isSupposed ? { rejected: [{ kind: "claim", id }] } : {}),
          ...(isJudged ? { verdicts: "needs-one" } : {}),
        };
        expect(said(stages(map, request))).toEqual(said(stages(structuredClone(map), request)));
      }
    }),
    { numRuns: 80 },
  );
});

it("in another language a card that stays in its place has other words", () => {
  const map = debateOf({ claims: 1 });
  const [claim] = map.claims;
  const bilingual = { ...map, claims: claim ? [{ ...claim, label: { en: "Yes", "zh-Hant": "是" } }] : [] };
  const wordsIn = (language: "en" | "zh-Hant") => {
    const { scene } = stages(bilingual, { language, layout: "tidy", folded: new Set() });
    return scene.cards.map(({ x, y, lines }) => ({ x, y, first: lines[0]?.text }));
  };
  const [english, chinese] = [wordsIn("en"), wordsIn("zh-Hant")];
  expect(english).toEqual([{ ...chinese[0], first: "Yes" }]);
  expect(chinese[0]?.first).toBe("是");
});

it("counts the shown claims as they are shown, of a branch too, and no further than it is asked", () => {
  fc.assert(
    fc.property(visits, ({ shape, folds, layout, language }) => {
      const map = randomMap(shape);
      const ids = [...readingTree(map).branches.keys()];
      const folded = folds.reduce<Folds>(
        (all, { claim }) => toggle(map, all, ids[claim % ids.length] ?? ""),
        new Set(),
      );
      const branch = ids[(folds[0]?.claim ?? 0) % ids.length] ?? "";
      for (const request of [
        { language, layout, folded },
        { language, layout, folded, branch },
      ]) {
        const shown = createBareView(map, request).claims.length;
        expect(shownCount(map, request)).toBe(shown);
        expect(shownCount(map, request, shown)).toBeGreaterThanOrEqual(shown);
        if (shown > 1) expect(shownCount(map, request, shown - 1)).toBe(shown);
      }
    }),
    { numRuns: 60 },
  );
});

it("what is shown again as it was is the very same value", () => {
  const map = randomMap({ seed: 5, claims: 40 });
  const request = { language: "en", layout: "tidy", folded: new Set<string>() } as const;
  const [first, again] = [createBareView(map, request), createBareView(map, request)];
  again.claims.forEach((claim, i) => {
    expect(claim).toBe(first.claims[i]);
  });
});

it("so it is too where lists wrap into stacks", () => {
  const map = debateOf({ claims: 600 });
  let folded: Folds = new Set();
  for (const { id } of map.claims.filter((_, i) => i % 40 === 0)) {
    folded = toggle(map, folded, id);
    const request = { language: "en", layout: "tidy", folded } as const;
    expect(said(stages(map, request))).toEqual(said(stages(structuredClone(map), request)));
  }
});

it("what a fold leaves in its place is the very same value: box, line of the tree, card and edge", () => {
  fc.assert(
    fc.property(visits, ({ shape, folds, language, isFiltered }) => {
      const map = randomMap(shape);
      const filter = isFiltered ? { filter: { relation: ["rebut"] } as const } : {};
      let folded = foldsToDepth(map, "all");
      let before = stages(map, { language, layout: "tidy", folded, ...filter });
      for (const { claim } of folds) {
        folded = toggle(map, folded, map.claims[claim % map.claims.length]?.id ?? "");
        const after = stages(map, { language, layout: "tidy", folded, ...filter });
        // What is folded or unfolded itself is another card.
        const unchanged = new Set<unknown>(before.view.claims);
        const boxes = after.layout.boxes.filter((_, i) => unchanged.has(after.view.claims[i]));
        const stayed = new Set(keptOf(before.layout.boxes, boxes, ({ claim }) => claim));
        const standsStill = (id: string) => after.layout.boxes.some((box) => box.claim === id && stayed.has(box));
        // Of linked premises one line is drawn for all; cross-links run around all that stands between their ends.
        const linked = new Set(after.view.relations.filter(({ from }) => from.length > 1).map(({ id }) => id));
        const isAlone = ({ from, relation, role }: Pick<Route, "from" | "relation" | "role">) =>
          role === "tree" && !linked.has(relation) && standsStill(from);
        const lines = ({ layout }: typeof after) => layout.routes.filter(isAlone);
        const edges = ({ scene }: typeof after) => scene.edges.filter((edge) => isAlone(edge) && !edge.mark);
        const cards = ({ scene }: typeof after) => scene.cards.filter(({ claim }) => standsStill(claim));
        keptOf(lines(before), lines(after), ({ relation, from }) => `${relation} ${from}`);
        keptOf(edges(before), edges(after), ({ relation, from }) => `${relation} ${from}`);
        keptOf(cards(before), cards(after), ({ claim }) => claim);
        before = after;
      }
    }),
    { numRuns: 60 },
  );
});

/** Those that are as they were before, after a check that they are the very same. */
function keptOf<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const alike = after.filter((item) => equals(plainly(item), plainly(known.get(keyOf(item)))));
  for (const item of alike) expect(item).toBe(known.get(keyOf(item)));
  return alike;
}

/** All that stages say. */
function said({ view, layout, scene }: ReturnType<typeof stages>) {
  return { view, layout: plainly(layout), scene: plainly(scene) };
}

function stages(map: ArgumentMap, request: ViewRequest) {
  const view = createView(map, request);
  const layout = layoutView(view);
  return { view, layout, scene: createScene(view, layout) };
}
