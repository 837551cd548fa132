import { expect, it } from "vitest";
import { createAttackGraph } from "../../src/evaluation/attackGraph.ts";
import { groundedLabels } from "../../src/evaluation/grounded.ts";
import { isIn, isOut } from "../../src/evaluation/propagation.ts";

it("the fall of one argument frees very many at once", () => {
  const freed = Array.from({ length: 150_000 }, (_, i) => i + 2);
  const from = [0, ...freed.map(() => 1)];
  const labels = groundedLabels(createAttackGraph(freed.length + 2, from, [1, ...freed]));
  expect([labels[0], labels[1]]).toEqual([isIn, isOut]);
  expect(labels.filter((label) => label === isIn).length).toBe(freed.length + 1);
});
