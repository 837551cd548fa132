import { describe, expect, it } from "vitest";
import { courseOf } from "../../../src/ui/map/course.ts";

const size = { width: 1440, height: 900 };
const parts = [0, 0.25, 0.5, 0.75, 1];

describe("the course of a flight", () => {
  it("is straight at one size to what is within a screen, even where a link rounds the zoom", () => {
    const to = { x: -351.508, y: 17.508, zoom: 0.94533 };
    const { cameraAt } = courseOf({ x: 0, y: 17.5, zoom: 0.9453302961275627 }, to, size);
    expect(parts.map((part) => cameraAt(part).zoom)).toEqual(parts.map(() => to.zoom));
    expect(parts.map((part) => cameraAt(part).x)).toEqual(parts.map((part) => 0 + to.x * part));
    expect(cameraAt(1)).toEqual(to);
  });

  it("leads out and in again to what is far", () => {
    const to = { x: -9000, y: 0, zoom: 1 };
    const { cameraAt, duration } = courseOf({ x: 0, y: 0, zoom: 1 }, to, size);
    expect(Math.min(...parts.map((part) => cameraAt(part).zoom))).toBeLessThan(0.8);
    expect(cameraAt(1).x).toBeCloseTo(to.x, 3);
    expect(duration).toBeLessThanOrEqual(600);
  });

  it("ends at another size where that is asked", () => {
    const { cameraAt } = courseOf({ x: 0, y: 0, zoom: 1 }, { x: -40, y: -30, zoom: 1.25 }, size);
    expect(cameraAt(1).zoom).toBeCloseTo(1.25, 6);
  });
});
