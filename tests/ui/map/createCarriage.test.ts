import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Carriage, createCarriage } from "../../../src/ui/map/createCarriage.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a carriage", () => {
  it("draws the world where the camera looks first, and no layer is moved", () => {
    const { carriage, seen } = carried();
    carriage.carry({ x: 10, y: 20, zoom: 1 });
    expect(seen()).toEqual({ world: "translate(10 20) scale(1)", layer: "", promoted: "" });
  });

  it("carries what is drawn by whole pixels while the camera moves, and draws it anew when that rests", () => {
    const { carriage, seen } = carried();
    carriage.carry({ x: 10, y: 20, zoom: 1 });
    vi.advanceTimersByTime(16);
    carriage.carry({ x: 14.6, y: 20.2, zoom: 1 });
    expect(seen()).toEqual({
      world: "translate(10 20) scale(1)",
      layer: "translate(5px, 0px)",
      promoted: "transform",
    });
    vi.advanceTimersByTime(200);
    expect(seen()).toEqual({ world: "translate(14.6 20.2) scale(1)", layer: "", promoted: "" });
  });

  it("stretches about the same point as the camera does", () => {
    const { carriage, seen } = carried();
    carriage.carry({ x: 100, y: 0, zoom: 1 });
    vi.advanceTimersByTime(16);
    carriage.carry({ x: 70, y: -50, zoom: 1.25 });
    // The world's point (40, 8) was at 140 and 8; now it is at 120 and -40, as the layer has it: 1.25 * 140 - 55, 1.25 * 8 - 50.
    expect(seen().layer).toBe("translate(-55px, -50px) scale(1.25)");
  });

  it("draws anew what would be stretched too far", () => {
    const { carriage, seen } = carried();
    carriage.carry({ x: 0, y: 0, zoom: 1 });
    vi.advanceTimersByTime(16);
    carriage.carry({ x: 0, y: 0, zoom: 1.6 });
    expect(seen()).toMatchObject({ world: "translate(0 0) scale(1.6)", layer: "" });
  });

  it("draws anew as soon as another level is to be seen", () => {
    const { carriage, seen, svg } = carried();
    carriage.carry({ x: 0, y: 0, zoom: 0.9 });
    expect(svg.dataset.showing).toBe("near");
    vi.advanceTimersByTime(16);
    carriage.carry({ x: 0, y: 0, zoom: 0.7 });
    expect(svg.dataset.showing).toBe("mid");
    expect(seen()).toMatchObject({ world: "translate(0 0) scale(0.7)", layer: "" });
    expect(svg.style.getPropertyValue("--zoom")).toBe("0.7");
  });

  it("draws at once after a rest: one step is no movement", () => {
    const { carriage, seen } = carried();
    carriage.carry({ x: 0, y: 0, zoom: 1 });
    vi.advanceTimersByTime(400);
    carriage.carry({ x: 30, y: 0, zoom: 1 });
    expect(seen()).toEqual({ world: "translate(30 0) scale(1)", layer: "", promoted: "" });
  });

  it("draws in each step what stands above tiles", () => {
    const { carriage, seen } = carried();
    carriage.carry({ x: 0, y: 0, zoom: 0.4 });
    carriage.carry({ x: 30, y: 0, zoom: 0.4 });
    expect(seen().layer).toBe("translate(30px, 0px)");
    const { carriage: other, seen: seenAbove } = carried({ isLarge: true });
    other.carry({ x: 0, y: 0, zoom: 0.4 });
    other.carry({ x: 30, y: 0, zoom: 0.4 });
    expect(seenAbove()).toEqual({ world: "translate(30 0) scale(0.4)", layer: "", promoted: "" });
  });

  it("shows a large picture from afar as long as it is zoomed, and its cards when it rests", () => {
    const { carriage, svg, rested } = carried({ isLarge: true });
    carriage.carry({ x: 0, y: 0, zoom: 0.7 });
    carriage.carry({ x: 0, y: 0, zoom: 1.1 });
    expect(carriage.showing()).toEqual({ level: "mid", isZooming: true });
    expect(svg.dataset.showing).toBe("mid");
    expect(svg.style.getPropertyValue("--zoom")).toBe("1.1");
    carriage.carry({ x: 40, y: 0, zoom: 1.1 });
    expect(carriage.showing()).toEqual({ level: "mid", isZooming: true });
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextFrame();
    expect(svg.dataset.showing).toBe("near");
    // What comes there is not drawn in the same frame.
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(rested.mock.calls).toEqual([[{ x: 40, y: 0, zoom: 1.1 }]]);
    expect(carriage.showing()).toEqual({ level: "near", isZooming: false });
  });

  it("rests no more where it is moved on before it was seen to rest", () => {
    const { carriage, rested } = carried({ isLarge: true });
    drawAtRest(carriage);
    carriage.carry({ x: 20, y: 0, zoom: 1 });
    vi.advanceTimersByTime(100);
    expect(rested).not.toHaveBeenCalled();
  });

  it("says nothing of its rest any more when it is disposed of", () => {
    const { carriage, rested } = carried({ isLarge: true });
    drawAtRest(carriage);
    carriage.dispose();
    vi.advanceTimersByTime(100);
    expect(rested).not.toHaveBeenCalled();
  });

  it("says that it is close by a mark of its own, and takes that back", () => {
    const { carriage, svg } = carried();
    for (const [zoom, isClose] of [
      [1, false],
      [2, true],
      [3, true],
      [1, false],
      [0.3, false],
    ] as const) {
      carriage.show({ x: 0, y: 0, zoom });
      expect(svg.hasAttribute("data-close")).toBe(isClose);
    }
  });

  it("stretches the cards of a large picture as far as that goes, then shows it from afar", () => {
    const { carriage, seen, svg } = carried({ isLarge: true });
    carriage.carry({ x: 0, y: 0, zoom: 1.3 });
    carriage.carry({ x: 0, y: 0, zoom: 0.91 });
    expect(seen()).toMatchObject({ world: "translate(0 0) scale(1.3)", layer: "translate(0px, 0px) scale(0.7)" });
    expect(carriage.showing()).toEqual({ level: "near", isZooming: true });
    // A movement that goes on without a zoom brings what comes into sight.
    carriage.carry({ x: 50, y: 0, zoom: 0.91 });
    expect(carriage.showing()).toEqual({ level: "near", isZooming: false });
    carriage.carry({ x: 50, y: 0, zoom: 0.85 });
    expect(svg.dataset.showing).toBe("mid");
    expect(seen()).toEqual({ world: "translate(50 0) scale(0.85)", layer: "", promoted: "" });
  });

  it("shows another place at once, whatever moves", () => {
    const { carriage, seen } = carried();
    carriage.carry({ x: 0, y: 0, zoom: 1 });
    carriage.carry({ x: 30, y: 0, zoom: 1 });
    carriage.show({ x: 500, y: 0, zoom: 1 });
    expect(seen()).toEqual({ world: "translate(500 0) scale(1)", layer: "", promoted: "" });
  });

  it("touches nothing any more when it is disposed of", () => {
    const { carriage, seen } = carried();
    carriage.carry({ x: 0, y: 0, zoom: 1 });
    carriage.carry({ x: 30, y: 0, zoom: 1 });
    carriage.dispose();
    vi.advanceTimersByTime(400);
    expect(seen().world).toBe("translate(0 0) scale(1)");
  });
});

/** Moves it, and lets it be drawn where it rests, which is not seen yet. */
function drawAtRest(carriage: Carriage): void {
  carriage.carry({ x: 0, y: 0, zoom: 1 });
  carriage.carry({ x: 10, y: 0, zoom: 1 });
  vi.advanceTimersToNextTimer();
  vi.advanceTimersToNextFrame();
}

function carried({ isLarge = false } = {}) {
  const layer = document.createElement("div");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const world = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svg.append(world);
  layer.append(svg);
  const ground = document.createElement("div");
  if (isLarge) ground.append(document.createElement("canvas"));
  ground.append(layer);
  svg.dataset.showing = "near";
  const seen = () => ({
    world: world.getAttribute("transform"),
    layer: layer.style.transform,
    promoted: layer.style.willChange,
  });
  const rested = vi.fn();
  return { carriage: createCarriage({ layer, svg, world, rested }), svg, seen, rested };
}
