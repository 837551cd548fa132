import { describe, expect, it } from "vitest";
import { unansweredRebuttal } from "../../../src/formats/lint/unansweredRebuttal.ts";
import { found, said } from "../../support/findings.ts";
import { mapOf } from "../../support/maps.ts";

describe("an unanswered rebuttal", () => {
  it.each([
    ["yes x- a", "r1"],
    ["yes x~ a", ""],
    ["yes <= a x- b", "r2"],
    ["yes <= a x~ b", ""],
    ["yes <- a x- b", ""],
    ["yes <- a x= b", "r2"],
    ["yes <= a, r1 x- b", "r2"],
    ["yes <- a, r1 x- b", ""],
    ["yes <- a <= b x- c", ""],
  ])("is named where it is of importance: %s", (notation, ids) => {
    expect(found(unansweredRebuttal, mapOf(notation)).join(" ")).toBe(ids);
  });

  it.each([["yes x= a x~ b"], ["yes x= a, r1 x~ b"], ["yes x= a + b, b x- c"]])(
    "is answered where its claim is rebutted or it is undercut: %s",
    (notation) => {
      expect(found(unansweredRebuttal, mapOf(notation))).not.toContain("r1");
    },
  );

  it("is not answered by what supports its target", () => {
    expect(found(unansweredRebuttal, mapOf("yes x= a, yes <- b"))).toEqual(["r1"]);
  });

  it("is named by its claims and its target", () => {
    expect(said(unansweredRebuttal, mapOf("yes x= a + b"))).toEqual([
      'Nothing answers the rebuttal of "yes" by "a" and "b".',
    ]);
  });
});
