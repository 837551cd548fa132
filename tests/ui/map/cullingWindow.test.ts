import { expect, it } from "vitest";
import type { Rectangle } from "../../../src/layout/layout.ts";
import type { Camera } from "../../../src/store/state.ts";
import { inWorld } from "../../../src/ui/map/camera.ts";
import { areaOf, beyond, windowKey } from "../../../src/ui/map/cullingWindow.ts";

const stage = { width: 1440, height: 900 };
const cameras = [
  { x: 0, y: 0, zoom: 1 },
  { x: -12_345.6, y: 78.9, zoom: 0.15 },
  { x: 321.4, y: -98_765.4, zoom: 0.8 },
  { x: -5.5, y: -7.25, zoom: 4 },
];

it.each(cameras)("a window holds all that is in sight, at %o", (camera) => {
  const area = areaOf(windowKey(camera, stage));
  expectInSight(area, camera);
  // Not much more: what is drawn costs time.
  expect(area.width * camera.zoom).toBeLessThan(2.1 * stage.width);
});

it("stays the same for a small step, and holds what comes next", () => {
  const camera = { x: -100, y: -100, zoom: 1 };
  expect(windowKey({ ...camera, y: -110 }, stage)).toBe(windowKey(camera, stage));
  const [now, next] = [areaOf(windowKey(camera, stage)), beyond(areaOf(windowKey(camera, stage)))];
  expect(next.x).toBeLessThan(now.x);
  expect(next.y + next.height).toBeGreaterThan(now.y + now.height);
});

it.each(cameras)("taken in more steps it still holds what is in sight, and lies closer around it, at %o", (camera) => {
  const [area, wider] = [areaOf(windowKey(camera, stage, 8)), areaOf(windowKey(camera, stage))];
  expectInSight(area, camera);
  expect(area.width * camera.zoom).toBeLessThan(1.3 * stage.width);
  expect(area.width * area.height).toBeLessThanOrEqual(wider.width * wider.height);
});

/** That an area holds all that a camera shows. */
function expectInSight(area: Rectangle, camera: Camera): void {
  const [first, last] = [inWorld({ x: 0, y: 0 }, camera), inWorld({ x: stage.width, y: stage.height }, camera)];
  expect(area.x).toBeLessThanOrEqual(first.x);
  expect(area.y).toBeLessThanOrEqual(first.y);
  expect(area.x + area.width).toBeGreaterThanOrEqual(last.x);
  expect(area.y + area.height).toBeGreaterThanOrEqual(last.y);
}
