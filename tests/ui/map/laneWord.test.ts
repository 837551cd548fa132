import { describe, expect, it } from "vitest";
import { placesOn, wayToSight } from "../../../src/ui/map/laneWord.ts";

const area = { x: 0, y: 0, width: 100, height: 100 };
/** Straight down, from 400 above to 400 below, at a width. */
const plumb = (x: number) => () => placesOn((part) => ({ x, y: -400 + 800 * part }));

describe("the word of a lane", () => {
  it("stays where it is seen", () => expect(wayToSight({ x: 50, y: 50 }, plumb(50), area)).toBeUndefined());
  it("moves to the nearest part of its way that is seen", () =>
    expect(wayToSight({ x: 50, y: 300 }, plumb(50), area)).toEqual({ x: 0, y: -200 }));
  it("keeps clear of what stands there already, as long as any part of its way does", () => {
    const below = (least: number) => (point: { readonly y: number }) => point.y < least;
    expect(wayToSight({ x: 50, y: 300 }, plumb(50), area, below(65))).toMatchObject({ y: expect.closeTo(-240) });
    expect(wayToSight({ x: 50, y: 300 }, plumb(50), area, below(0))).toEqual({ x: 0, y: -200 });
  });
  it("stays where nothing of its way is seen", () =>
    expect(wayToSight({ x: 150, y: 300 }, plumb(150), area)).toBeUndefined());
});
