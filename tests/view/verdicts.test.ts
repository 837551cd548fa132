import { describe, expect, it } from "vitest";
import type { Rejection } from "../../src/evaluation/rejection.ts";
import { createView } from "../../src/view/createView.ts";
import { evaluationOf, turnedClaims } from "../../src/view/verdicts.ts";
import type { ViewRequest } from "../../src/view/view.ts";
import { mapOf } from "../support/maps.ts";

/** one <- a x- b, two: without its only reason one falls; by objections alone it stands. */
const map = mapOf("one <- a x- b, two");

function judged(request: Pick<ViewRequest, "verdicts" | "rejected">) {
  const { verdicts } = createView(map, { language: "en", layout: "tidy", folded: new Set(), ...request });
  return (
    verdicts && { ...Object.fromEntries(map.claims.map(({ id }) => [id, verdicts.of.get(id)])), ...verdicts.counts }
  );
}

describe("the verdicts of a view", () => {
  it("are there only where the reader asked", () => expect(judged({})).toBeUndefined());

  it("count reasons: what has lost them all falls", () =>
    expect(judged({ verdicts: "needs-one" })).toEqual({
      ...{ one: "falls", a: "falls", b: "stands", two: "stands" },
      ...{ stands: 2, falls: 2, open: 0 },
    }));

  it("leave reasons out where objections alone count", () =>
    expect(judged({ verdicts: "attack-only" })).toMatchObject({ one: "stands", a: "falls", stands: 3 }));

  it("take what is supposed to be false as false", () =>
    expect(judged({ verdicts: "needs-one", rejected: [{ kind: "claim", id: "b" }] })).toMatchObject({
      ...{ one: "stands", a: "stands", b: "falls" },
    }));

  it("turn when something is supposed to be false: what turned is told, but for what is so supposed", () => {
    expect(turnedClaims(map, "needs-one", [{ kind: "claim", id: "b" }])).toEqual([
      { claim: "one", before: "falls", now: "stands" },
      { claim: "a", before: "falls", now: "stands" },
    ]);
    expect(turnedClaims(map, "needs-one", [{ kind: "claim", id: "two" }])).toEqual([]);
  });

  it("are the same value when they are asked for again", () => {
    const rejected: readonly Rejection[] = [];
    expect(evaluationOf(map, "needs-one", rejected)).toBe(evaluationOf(map, "needs-one", rejected));
  });
});
