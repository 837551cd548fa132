import { describe, expect, it } from "vitest";
import { placesOn, wayToSight } from "../../../src/ui/map/laneWord.ts";

const area = { x: 0, y: 0, width: 100, height: 100 };
/** Straight down, from 400 above to 400 below, at a width. */
const plumb = (x: number) => placesOn([x, -400, x, -200, x, 200, x, 400]);

describe("the word of a lane", () => {
  it("stays where it is seen", () => expect(wayToSight({ x: 50, y: 50 }, plumb(50), area)).toBeUndefined());
  it("moves to the nearest part of its way that is seen", () =>
    expect(wayToSight({ x: 50, y: 300 }, plumb(50), area)).toEqual({ x: 0, y: expect.closeTo(-200) }));
  it("keeps clear of what stands there already, as long as any part of its way does", () => {
    const below = (least: number) => (point: { readonly y: number }) => point.y < least;
    expect(wayToSight({ x: 50, y: 300 }, plumb(50), area, below(65))).toMatchObject({ y: expect.closeTo(-240) });
    expect(wayToSight({ x: 50, y: 300 }, plumb(50), area, below(0))).toEqual({ x: 0, y: expect.closeTo(-200) });
  });
  it("may stand at places that are evenly far from each other, over straight pieces and bent ones", () => {
    const curve = [0, 0, 100, 0, 200, 0, 300, 0, 310, 0, 320, 10, 320, 20, 320, 400, 320, 500, 320, 900];
    const lane = placesOn(curve);
    const gaps = lane.slice(1).map(({ x, y }, i) => Math.hypot(x - (lane[i]?.x ?? 0), y - (lane[i]?.y ?? 0)));
    expect(lane[0]).toEqual({ x: 0, y: 0 });
    expect(lane.at(-1)).toEqual({ x: 320, y: 900 });
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(1.2);
  });
  it("stays where nothing of its way is seen", () =>
    expect(wayToSight({ x: 150, y: 300 }, plumb(150), area)).toBeUndefined());
});
