import { describe, expect, it } from "vitest";
import { nextPortion, type Portion, type Wanted } from "../../../src/ui/map/nextPortion.ts";

const two: Portion = { most: 2, sizeOf: () => 1 };

/** All that is there, step by step, until nothing is left to do. */
function stepsFrom(before: readonly number[], wanted: Wanted, portion = two): readonly (readonly number[])[] {
  const next = nextPortion(before, wanted, portion);
  return next === before ? [] : [next, ...stepsFrom(next, wanted, portion)];
}

describe("what is drawn by portions", () => {
  it("comes so many at a time, then what is no longer wanted goes so many at a time", () =>
    expect(stepsFrom([7, 8, 9], { wanted: [1, 2, 3, 8], due: [] })).toEqual([
      [1, 2, 7, 8, 9],
      [1, 2, 3, 7, 8, 9],
      [1, 2, 3, 8],
    ]));

  it("has what is due at once, however much it is", () =>
    expect(stepsFrom([], { wanted: [1, 2, 3, 4, 5], due: [2, 3, 5] })).toEqual([
      [2, 3, 5],
      [1, 2, 3, 4, 5],
    ]));

  it("keeps what may stay, and does not bring it", () => {
    expect(stepsFrom([1, 2], { wanted: [], due: [], welcome: [2, 3] })).toEqual([[2]]);
    expect(stepsFrom([1, 2], { wanted: [4], due: [], welcome: [2] })).toEqual([
      [1, 2, 4],
      [2, 4],
    ]);
  });

  it("counts large things for more, and brings one that is larger than a portion by itself", () => {
    const bySize: Portion = { most: 10, sizeOf: (place) => place };
    expect(stepsFrom([], { wanted: [4, 6, 7, 30, 1], due: [] }, bySize)).toEqual([
      [4, 6],
      [4, 6, 7],
      [4, 6, 7, 30],
      [1, 4, 6, 7, 30],
    ]);
  });

  it("is the very same list where nothing is left to do", () => {
    const before = [1, 2];
    expect(nextPortion(before, { wanted: [2, 1], due: [1] }, two)).toBe(before);
  });
});
