import { describe, expect, it } from "vitest";
import { bothSides } from "../../../src/formats/lint/bothSides.ts";
import { found, said } from "../../support/findings.ts";
import { mapOf } from "../../support/maps.ts";

describe("a claim on both sides", () => {
  it.each([
    ["yes <- a, yes x~ a", "a"],
    ["yes <- a + b, yes x- b + c", "b"],
    ["yes <- a, yes <- b, r1 x- b", "b"],
    ["yes <- a, r1 x- a", "a"],
    ["yes x- a, r1 x- b, yes <- b", ""],
    ["yes <- a, yes <~ a", ""],
  ])("of one claim: %s", (notation, ids) => {
    expect(found(bothSides, mapOf(notation)).join(" ")).toBe(ids);
  });

  it.each([
    ["yes <- b <- a, yes x- c <- a", "a"],
    ["yes <- a, no <- a, yes x- no", "a"],
    ["yes <- a, no <- a, yes x~ no", ""],
    ["yes <- b <- a, yes x- c <~ a", ""],
    ["yes <- a, no x- a, yes x- no", ""],
    ["yes <- c <- b <- a, yes x- d <- b", "b"],
    ["yes <- b <- a, b x- c <- a", ""],
  ])("of one position: %s", (notation, ids) => {
    expect(found(bothSides, mapOf(notation)).join(" ")).toBe(ids);
  });

  it("is named with the relations that lead to either side", () => {
    expect(said(bothSides, mapOf("yes <- a, yes x- a"))).toEqual([
      'This claim speaks both for "yes" and against it: relations "r1" and "r2".',
    ]);
    expect(said(bothSides, mapOf("yes <- b <- a, yes x- c <- a"))).toEqual([
      'Both sides of the position "yes" use this claim: "r2" leads to it, "r4" against it.',
    ]);
  });
});
