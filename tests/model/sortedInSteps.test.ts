import fc from "fast-check";
import { expect, it } from "vitest";
import { sortedInSteps } from "../../src/model/sortedInSteps.ts";
import { inOneGo, mapped, type Steps } from "../../src/model/steps.ts";

it("is in the order that a stable sort gives, over any number of runs", () => {
  const places = fc.integer({ min: 0, max: 9000 });
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 3000 }), fc.integer(), (count, kinds, seed) => {
      const items = Array.from({ length: count }, (_, place) => ({ place, of: (place * 7919 + seed) % kinds }));
      expect(inOneGo(sortedInSteps(items, ({ of }) => of))).toEqual(items.toSorted((a, b) => a.of - b.of));
    }),
    { numRuns: 40 },
  );
});

it("pauses while it reads and writes the list, after each run and after each merge", () => {
  const items = Array.from({ length: 5000 }, (_, i) => -i);
  const passes = 2 * pausesOf(mapped(items, (item) => item));
  // Three runs of 2048, merged as two and one, then those.
  expect(pausesOf(sortedInSteps(items, (item) => item))).toBe(passes + 3 + 2 + 1);
});

function pausesOf(steps: Steps<unknown>): number {
  let pauses = 0;
  while (!steps.next().done) pauses++;
  return pauses;
}
