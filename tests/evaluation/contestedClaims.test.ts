import { describe, expect, it } from "vitest";
import { contestedClaims } from "../../src/evaluation/contestedClaims.ts";
import { answerTo } from "../../src/evaluation/question.ts";
import { mapOf } from "../support/maps.ts";

/** The contested claims of a map, `claim: who relies on it / who attacks it`; positions are what bears on nothing, and these. */
function told(notation: string, ...positions: readonly string[]): readonly string[] {
  const map = mapOf(notation);
  const claims = map.claims.map((claim) =>
    positions.includes(claim.id) ? { ...claim, kind: "position" as const } : claim,
  );
  return contestedClaims({ ...map, claims }).map(
    ({ claim, reliedOnBy, attackedBy }) => `${claim}: ${reliedOnBy.join(" ")} / ${attackedBy.join(" ")}`,
  );
}

describe("a contested claim", () => {
  it("is relied on by one position and attacked by a reason of another", () =>
    expect(told("one <- a, two <- b, a x- b")).toEqual(["a: one / two"]));

  it("may be far from both", () =>
    expect(told("one <- a <- c, two <- b <- d, c x- d, three")).toEqual(["c: one / two"]));

  it("may be attacked by the other position itself", () =>
    expect(told("one <- a, two <- b, a x- two", "two")).toEqual(["a: one / two"]));

  it("names every camp on either side, and each once", () =>
    expect(told("one <- a, two <- a, three <- b, four <- b + c, a x- b, a x- c")).toEqual(["a: one two / three four"]));

  it("is none where those who attack it rely on it too, or belong to nobody", () => {
    expect(told("one <- a, one <- b, a x- b")).toEqual([]);
    expect(told("one <- a, two, a x- b")).toEqual([]);
  });

  it("is no position for its own sake: that positions oppose each other is plain", () =>
    expect(told("one <- a, two <- b, one x- b")).toEqual([]));

  it("is found in a circle of reasons too", () =>
    expect(told("one <- a, a <- c, c <- a, two <- b, c x- b")).toEqual(["c: one / two"]));
});

it("is told first where the verdicts turn on it most", () => {
  const map = mapOf("one <- a, a <- c, two <- b, two <- d, d <- e, e x- c, c x- b, a x- b, one x- d");
  const claims = map.claims.map((claim) =>
    ["one", "two"].includes(claim.id) ? { ...claim, kind: "position" as const } : claim,
  );
  const answer = answerTo({ map: { ...map, claims }, rejected: [], about: { kind: "cruxes", support: "needs-one" } });
  if (answer.kind !== "cruxes") throw new RangeError("it was asked for cruxes");
  const changes = (id: string) => answer.cruxes.find(({ claim }) => claim === id)?.changes ?? 0;
  expect(contestedClaims({ ...map, claims }).map(({ claim }) => changes(claim))).toEqual([0, 0, 1]);
  expect(answer.contested.map(({ claim }) => changes(claim))).toEqual([1, 0, 0]);
});
