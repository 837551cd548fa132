import { describe, expect, it } from "vitest";
import { readMap } from "../../src/formats/json.ts";
import { debate } from "../support/maps.ts";

describe("reading a map file", () => {
  it("gives the map that was written", () => {
    const text = JSON.stringify({ version: 1, ...debate });
    expect(readMap(text)).toEqual({ value: debate, issues: [] });
  });
});
