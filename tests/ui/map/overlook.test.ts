import { describe, expect, it } from "vitest";
import { cameraOver, isOutOfSight, liesUnder, minimapSize, overlookOf, sightOn } from "../../../src/ui/map/overlook.ts";

const ground = { x: 400, y: 0, width: 1600, height: 3000 };
const overlook = overlookOf([ground]);
const area = { x: 0, y: 0, width: 1440, height: 848 };

describe("the minimap", () => {
  it("has nothing to show of an empty map", () => expect(overlookOf([])).toBeUndefined());

  it("holds all of the map", () => {
    if (!overlook) throw new Error("there is no overlook");
    const { scale, origin } = overlook;
    expect(origin.x + ground.x * scale.x).toBeGreaterThanOrEqual(0);
    expect(origin.x + (ground.x + ground.width) * scale.x).toBeLessThanOrEqual(minimapSize.width);
    expect(origin.y + ground.height * scale.y).toBeLessThanOrEqual(minimapSize.height);
  });

  it("is of use only where less than 85 % of the map is in sight", () => {
    if (!overlook) throw new Error("there is no overlook");
    expect(isOutOfSight(overlook, { x: 0, y: 0, zoom: 1 }, area)).toBe(true);
    expect(isOutOfSight(overlook, { x: 0, y: 0, zoom: 0.28 }, area)).toBe(false);
    expect(isOutOfSight(overlook, { x: 5000, y: 5000, zoom: 0.28 }, area)).toBe(true);
  });

  it("lies on a card that reaches into its corner, and on no other", () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    const card = (x: number, y: number) => liesUnder({ x, y, width: 240, height: 40 }, camera, area);
    expect(card(1100, 800)).toBe(true);
    expect(card(1000, 800)).toBe(false);
    expect(card(1100, 660)).toBe(false);
    expect(card(1460, 800)).toBe(false);
  });

  it("leads to the point that is pressed: that is then in the middle of what is in sight", () => {
    if (!overlook) throw new Error("there is no overlook");
    const camera = cameraOver(overlook, { x: 80, y: 50 }, { x: 0, y: 0, zoom: 2 }, area);
    expect(camera.zoom).toBe(2);
    const { x, y, width, height } = sightOn(overlook, camera, area);
    expect(x + width / 2).toBeCloseTo(80, 5);
    expect(y + height / 2).toBeCloseTo(50, 5);
  });
});
