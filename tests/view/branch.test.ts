import { describe, expect, it } from "vitest";
import { createView } from "../../src/view/createView.ts";
import { debate, foldedAt, mapOf } from "../support/maps.ts";

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

  it("leaves out relations that lead out of it", () => {
    const request = { language: "en", layout: "tidy", folded: new Set<string>(), branch: "cash" } as const;
    expect(createView(debate, request).relations.map(({ id }) => id)).toEqual(["r3"]);
  });

  it("is of no claim that the map does not have", () =>
    expect(() => shown("nobody")).toThrow('the map has no claim "nobody"'));
});
