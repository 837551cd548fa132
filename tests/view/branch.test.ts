import { describe, expect, it } from "vitest";
import { canFold } from "../../src/view/canFold.ts";
import { createView } from "../../src/view/createView.ts";
import { inBranchInSteps, isInBranch } from "../../src/view/inBranch.ts";
import { readingTree } from "../../src/view/tree.ts";
import { debate, foldedAt, mapOf } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";

function shown(branch: string, map = debate, ...folded: readonly string[]): string {
  const request = { language: "en", layout: "tidy", folded: foldedAt(map, ...folded), branch } as const;
  return createView(map, request)
    .claims.map(({ id }) => id)
    .join(" ");
}

describe("the view of a branch", () => {
  it("is a position with all that hangs on it", () => expect(shown("alarm")).toBe("alarm"));

  it("is a claim with all that hangs on it, and the way to it", () => expect(shown("cash")).toBe("calm cash"));

  it("keeps linked premises together, in it and on the way", () => {
    expect(shown("habit")).toBe("calm base data old habit");
    expect(shown("data")).toBe("calm base data old habit");
  });

  it("keeps what it undercuts", () => expect(shown("old")).toBe("calm base data old habit"));

  it("leaves folded what is folded", () => {
    expect(shown("base", debate, "base")).toBe("calm base habit");
    expect(shown("b", mapOf("a <- b <- c, b x- d, a <- e"), "b")).toBe("a b");
  });

  it("has nothing folded away above it: what else hangs there belongs to other branches", () => {
    const request = { language: "en", layout: "tidy", folded: foldedAt(debate, "calm"), branch: "cash" } as const;
    const open = new Set([...request.folded].filter((id) => id !== "cash"));
    const [above, alone] = createView(debate, { ...request, folded: open }).claims;
    expect([above, alone].map((claim) => claim && [claim.id, claim.isAbove, claim.isFolded, claim.hidden])).toEqual([
      ["calm", true, false, { supports: 0, rebuts: 0 }],
      ["cash", false, false, { supports: 0, rebuts: 0 }],
    ]);
    expect(above && canFold(above)).toBe(false);
  });

  it("is brought out again from what stands above it", () => {
    const request = { language: "en", layout: "tidy", folded: foldedAt(debate, "calm"), branch: "cash" } as const;
    const [above, none] = createView(debate, request).claims;
    expect(none).toBeUndefined();
    expect(above && [above.isFolded, above.hidden, canFold(above)]).toEqual([true, { supports: 0, rebuts: 1 }, true]);
  });

  it("leaves out relations that lead out of it", () => {
    const request = { language: "en", layout: "tidy", folded: new Set<string>(), branch: "cash" } as const;
    expect(createView(debate, request).relations.map(({ id }) => id)).toEqual(["r3"]);
  });

  it("is of no claim that the map does not have", () =>
    expect(() => shown("nobody")).toThrow('the map has no claim "nobody"'));
});

it.each([1, 2, 3, 4, 5])("a claim is in a branch if the view of the branch shows it: random map %i", (seed) => {
  const map = randomMap({ seed, claims: 60 });
  const ids = map.claims.map(({ id }) => id);
  for (const branch of ids) {
    expect(
      ids.filter((claim) => isInBranch(map, branch, claim)),
      branch,
    ).toEqual(ids.filter((claim) => shown(branch, map).split(" ").includes(claim)));
  }
});

it("a branch is sought with pauses among very many claims", () => {
  const map = randomMap({ seed: 1, claims: 1000 });
  const tree = readingTree(map);
  const steps = inBranchInSteps([...tree.branches.values()], tree, "claim-0");
  let pauses = 0;
  while (!steps.next().done) pauses += 1;
  expect(pauses).toBeGreaterThan(20);
});
