import { expect, it } from "vitest";
import { inOneGo, mapped } from "../../src/model/steps.ts";

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
