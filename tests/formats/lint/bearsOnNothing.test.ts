import { expect, it } from "vitest";
import { bearsOnNothing } from "../../../src/formats/lint/bearsOnNothing.ts";
import type { ArgumentMap } from "../../../src/model/map.ts";
import { found } from "../../support/findings.ts";
import { mapOf } from "../../support/maps.ts";

const answeredBy = (position: string, map: ArgumentMap): ArgumentMap => ({
  ...map,
  claims: map.claims.map((claim) => ({ ...claim, kind: claim.id === position ? "position" : "reason" })),
});

it.each([
  ["yes <- a, b", "b"],
  ["yes <- a, b <- c", "b"],
  ["yes <- a, r1 x- b", ""],
  ["yes <- a + b", ""],
])("finds claims that are no position and bear on nothing: %s", (notation, ids) => {
  expect(found(bearsOnNothing, answeredBy("yes", mapOf(notation))).join(" ")).toBe(ids);
});

it("takes what bears on nothing for positions where none is marked", () => {
  const map = answeredBy("", mapOf("yes <- a, no"));
  expect(found(bearsOnNothing, map)).toEqual([]);
});
