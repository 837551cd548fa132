import { describe, expect, it } from "vitest";
import { overlap, stepsOfRibbon } from "../../src/scene/extent.ts";

describe("the pieces of a band", () => {
  const band = {
    ...{ position: "a", camp: 0 },
    from: { x: 0, y: 0, height: 10 },
    to: { x: 120, y: 1000, height: 40 },
  };
  const pieces = stepsOfRibbon(band);
  const meets = (x: number, y: number) => pieces.some((piece) => overlap(piece, { x, y, width: 1, height: 1 }, 0));

  it("are where it is: at both ends, and half-way in its middle", () => {
    expect(meets(0, 0)).toBe(true);
    expect(meets(119, 1000)).toBe(true);
    expect(meets(60, 500)).toBe(true);
  });

  it("leave free what the rectangle around all of it would take", () => {
    expect(meets(5, 900)).toBe(false);
    expect(meets(115, 100)).toBe(false);
  });
});
