import { expect, it } from "vitest";
import { inOneGo, keyed, mapped } from "../../src/model/steps.ts";

it("what is made in steps is made of each item once and in order, with pauses", () => {
  const items = Array.from({ length: 100 }, (_, i) => i);
  const made: number[] = [];
  const steps = mapped(items, (item, place) => {
    made.push(item);
    return item * 2 + place;
  });
  expect(steps.next().done).toBe(false);
  expect(made.length).toBeGreaterThan(0);
  expect(made.length).toBeLessThan(items.length);
  expect(inOneGo(steps)).toEqual(items.map((item) => item * 3));
  expect(made).toEqual(items);
});

it("of items with the same key the last is kept by it", () => {
  const items = ["a1", "b1", "a2"];
  expect([...inOneGo(keyed(items, (item) => item.slice(0, 1)))]).toEqual([
    ["a", "a2"],
    ["b", "b1"],
  ]);
});
