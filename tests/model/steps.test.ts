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

it("what is told of items by their keys is told of the last of each key", () => {
  const items = ["a1", "b1", "a2"];
  const told = keyed(
    items,
    (item) => item.slice(0, 1),
    (item, place) => `${item} at ${place}`,
  );
  expect([...inOneGo(told)]).toEqual([
    ["a", "a2 at 2"],
    ["b", "b1 at 1"],
  ]);
});
