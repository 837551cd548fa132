import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../src/model/map.ts";
import { readingTree } from "../../src/view/tree.ts";
import { debate, mapOf } from "../support/maps.ts";
import { randomMaps } from "../support/randomMaps.ts";

/** The outline of a map in a line: number, id, `-` for a rebut, `!` for an undercut. */
function outline(map: ArgumentMap | string): string {
  const tree = readingTree(typeof map === "string" ? mapOf(map) : map);
  const sign = { support: "", rebut: "-" };
  return [...tree.branches.values()]
    .map(
      ({ number, claim, relation, undercuts }) =>
        `${number} ${undercuts ? `!${undercuts}>` : relation ? sign[relation.type] : ""}${claim.id}`,
    )
    .join(" · ");
}

describe("the reading tree", () => {
  it("reads supports before rebuts, strong before weak, and equals in the order of the file", () =>
    expect(outline("p x- a, p <~ b, p <= c, p <- d, p <- e, p x= f")).toBe(
      "1 p · 1.1 c · 1.2 d · 1.3 e · 1.4 b · 1.5 -f · 1.6 -a",
    ));

  it("reads the positions that most voices take first, and equals in the order of the file", () =>
    expect(outline("a, b, c; v1 = yes b; v2 = no c; v3 = no c a; v4 = none")).toBe("1 c · 2 b · 3 a"));

  it("hangs a claim by its strongest relation, the first among equals", () => {
    expect(outline("p <- a, q <= a")).toBe("1 p · 2 q · 2.1 a");
    expect(outline("p <- a, q x- a")).toBe("1 p · 1.1 a · 2 q");
  });

  it("keeps linked premises together", () =>
    expect(outline("p <- a + c, p <- b, p <= d")).toBe("1 p · 1.1 d · 1.2 a · 1.3 c · 1.4 b"));

  it("places an undercut right after the branch it undercuts, after the last of linked premises", () => {
    expect(outline("p <- a, p <- b, r1 x- u, a <- c, u <- w")).toBe(
      "1 p · 1.1 a · 1.1.1 c · 1.2 !a>u · 1.2.1 w · 1.3 b",
    );
    expect(outline("p <- a + b, p <- c, r1 x- u")).toBe("1 p · 1.1 a · 1.2 b · 1.3 !a>u · 1.4 c");
  });

  it("places what undercuts an undercut right after it", () =>
    expect(outline("p <- a, p <- b, r1 x- u, r3 x- w, r1 x- v")).toBe(
      "1 p · 1.1 a · 1.2 !a>u · 1.3 !u>w · 1.4 !a>v · 1.5 b",
    ));

  it("hangs the undercut of a cross-link on the claim the cross-link comes from", () =>
    expect(outline("p <= a, q <- a, r2 x- u")).toBe("1 p · 1.1 a · 1.1.1 -u · 2 q"));

  it("reads the small debate whole", () =>
    expect(outline(debate)).toBe("1 calm · 1.1 base · 1.1.1 data · 1.1.2 !data>old · 1.2 habit · 1.3 -cash · 2 alarm"));

  it("leads out of a circle where a way leads out", () => {
    expect(outline("p <~ a, a <= b, b <= a")).toBe("1 p · 1.1 a · 1.1.1 b");
    expect(outline("p, a <= b, b <= a, p <- b")).toBe("1 p · 1.1 b · 1.1.1 a");
    expect(outline("p, a <= b, b <= a, c <= d, d <= c, c <~ a, p <~ d")).toBe(
      "1 p · 1.1 d · 1.1.1 c · 1.1.1.1 a · 1.1.1.1.1 b",
    );
  });

  it("cuts a circle without a way out where it is weakest, and keeps it behind the positions", () =>
    expect(outline("p <- q, a <= b, b <- c, c <= a, a <- d")).toBe("1 p · 1.1 q · 2 c · 2.1 a · 2.1.1 b · 2.1.2 d"));

  it("drops no claim of a map in which everything runs in circles", () =>
    expect(readingTree(mapOf("a <- b, b <- a, c <- d, d <- c, r1 x- c")).branches.size).toBe(4));

  it("is the same object for the same map", () => expect(readingTree(debate)).toBe(readingTree(debate)));

  it("reads a chain of ten thousand claims", () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => `c${i} <- c${i + 1}`).join("\n");
    const branches = [...readingTree(mapOf(chain)).branches.values()];
    expect(branches).toHaveLength(10_001);
    expect(branches.at(-1)?.depth).toBe(10_001);
  });

  it("keeps the premises of an undercut together, one of which is a premise of what they undercut too", () =>
    expect(outline("p <- a + b, q <= b, r1 x= a + c")).toBe("1 p · 2 q · 2.1 b · 2.1.1 -a · 2.1.2 -c"));

  it("folds every claim away with itself or with a sibling", () => {
    fc.assert(
      fc.property(randomMaps, (map) => {
        const { branches } = readingTree(map);
        for (const { leader, parent } of branches.values()) expect(branches.get(leader)?.parent).toBe(parent);
      }),
      { numRuns: 2000 },
    );
  });
});
