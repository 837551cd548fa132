import fc from "fast-check";
import { expect, it } from "vitest";
import { lineNearest, linesNear } from "../../src/layout/laneRoom.ts";

const place = fc.double({ min: -500, max: 500, noNaN: true });

it("finds the line that is the first of those near a place without all the others", () => {
  fc.assert(
    fc.property(place, place, fc.double({ min: 0, max: 300, noNaN: true }), (wanted, first, room) => {
      const [nearest = Number.NaN] = linesNear(wanted, first, first + room);
      // Of two as near either may come first.
      expect(Math.abs(lineNearest(wanted, first, first + room) - wanted)).toBeCloseTo(Math.abs(nearest - wanted), 6);
    }),
  );
});

it("has its lines from the nearest outwards, within their places, those halfway last", () => {
  expect([...linesNear(6, 0, 10)]).toEqual([5, 7.5, 2.5, 10, 0, 6.25, 3.75, 8.75, 1.25]);
  expect([...linesNear(9, 0, 1)]).toEqual([1]);
});
