import { describe, expect, it } from "vitest";
import { createMomentum, gliding } from "../../../src/ui/map/momentum.ts";

const at = (x: number, zoom = 1) => ({ x, y: 0, zoom });

describe("a map that is let go", () => {
  it("keeps the speed of its last steps", () => {
    const momentum = createMomentum();
    momentum.begin();
    for (const time of [0, 100, 116, 132, 148]) momentum.track(at(time * 2), time);
    expect(momentum.release(150)).toEqual({ x: 2, y: 0 });
  });

  it("stays where it was at rest, or was zoomed", () => {
    const momentum = createMomentum();
    momentum.track(at(0), 0);
    momentum.track(at(50), 16);
    expect(momentum.release(400)).toBeUndefined();
    momentum.track(at(0, 1), 0);
    momentum.track(at(50, 1.2), 16);
    expect(momentum.release(20)).toBeUndefined();
    expect(momentum.release(30)).toBeUndefined();
  });

  it("glides on for a fifth of a second, slower and slower", () => {
    const ways = [0, 50, 100, 150, 200, 300].map((time) => gliding(at(0), { x: 3, y: 0 }, time));
    expect(ways.map(({ isOver }) => isOver)).toEqual([false, false, false, false, true, true]);
    const steps = ways.map(({ camera }, i) => camera.x - (ways[i - 1]?.camera.x ?? 0));
    expect(ways.at(-1)?.camera.x).toBeCloseTo(200, 5);
    expect(steps.slice(1)).toEqual(steps.slice(1).toSorted((a, b) => b - a));
  });
});
