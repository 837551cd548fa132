import { setFlagsFromString } from "node:v8";
import { expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { createView } from "../../src/view/createView.ts";

setFlagsFromString("--allow-natives-syntax");
// V8 alone tells whether two values have the same hidden class.
const haveSameMap: unknown = new Function("a", "b", "return %HaveSameMap(a, b)");

function classesOf(values: readonly object[]): number {
  if (typeof haveSameMap !== "function") throw new TypeError("V8 tells nothing");
  const kinds: object[] = [];
  for (const value of values) if (!kinds.some((kind) => haveSameMap(kind, value))) kinds.push(value);
  return kinds.length;
}

it.each(["tidy", "top"] as const)("what there are thousands of has few hidden classes, laid out %s", (layout) => {
  const map = debateOf({ claims: 300 });
  const folded = new Set(map.claims.filter((_, i) => i % 20 === 19).map(({ id }) => id));
  const view = createView(map, { language: "en", layout, folded: new Set() });
  const refolded = createView(map, { language: "en", layout, folded });
  const { boxes, routes } = layoutView(view);
  const { cards, edges } = createScene(view, layoutView(view));
  for (const values of [view.claims, refolded.claims, view.relations, boxes, routes, cards, edges]) {
    expect(classesOf(values)).toBeLessThanOrEqual(8);
  }
});
