import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countText } from "../../src/model/codePoints.ts";

describe("counting code points", () => {
  it("agrees with the slow way, at every offset of every text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1500 }), fc.nat(1600), (text, codePoint) => {
        const counted = countText(text);
        const units = [...text].slice(0, codePoint).join("").length;
        expect(counted.length).toBe([...text].length);
        expect(counted.unitAt(codePoint)).toBe(units);
        expect(counted.codePointAt(units)).toBe(Math.min(codePoint, counted.length));
      }),
    ));
});
