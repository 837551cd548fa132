import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../src/model/map.ts";
import { createView } from "../../src/view/createView.ts";
import { defaultFolds, foldsToDepth, toggle, toggleBranch, unfoldLevels, unfoldPath } from "../../src/view/folds.ts";
import { debate, mapOf } from "../support/maps.ts";

const ids = (folded: ReadonlySet<string>) => [...folded].sort().join(" ");
const shown = (map: ArgumentMap, folded: ReadonlySet<string>) =>
  createView(map, { language: "en", layout: "tidy", folded }).claims;

/** A debate of some positions, each with as many reasons, each of them with as many leaves, each of those with one more. */
function debateOf(positions: number, reasons: number, leaves: number): ArgumentMap {
  const lines: string[] = [];
  for (let p = 0; p < positions; p++) {
    for (let r = 0; r < reasons; r++) {
      lines.push(`p${p} <- r${p}-${r}`);
      for (let l = 0; l < leaves; l++) lines.push(`r${p}-${r} <- l${p}-${r}-${l} <- x${p}-${r}-${l}`);
    }
  }
  return mapOf(lines.join("\n"));
}

/** A position with so many reasons, each by itself, and as many more that are linked. */
function crowded(count: number): ArgumentMap {
  const { claims, relations, ...map } = mapOf("p <- a");
  const [position, reason] = claims;
  const [relation] = relations;
  if (!position || !reason || !relation) throw new Error("the map has a position and a reason");
  const single = Array.from({ length: count }, (_, i) => `a${i}`);
  const linked = Array.from({ length: count }, (_, i) => `b${i}`);
  return {
    ...map,
    claims: [position, ...[...single, ...linked].map((id) => ({ ...reason, id }))],
    relations: [...single.map((id) => ({ ...relation, id: `r${id}`, from: [id] })), { ...relation, from: linked }],
  };
}

describe("folding", () => {
  it("shows a map down to a depth, wholly, or the positions alone", () => {
    const sight = (depth: number | "all" | "none") => shown(debate, foldsToDepth(debate, depth)).map(({ id }) => id);
    const depths = createView(debate, { language: "en", layout: "tidy", folded: new Set() }).claims;
    const downTo = (depth: number) => depths.filter((claim) => claim.depth <= depth).map(({ id }) => id);
    expect(foldsToDepth(debate, "all").size).toBe(0);
    expect(sight("none")).toEqual(downTo(1));
    expect(sight(1)).toEqual(downTo(1));
    expect(sight(2)).toEqual(downTo(2));
    expect(sight(3)).toEqual(depths.map(({ id }) => id));
  });

  it("folds and unfolds what hangs on one claim, and opens what is partly folded", () => {
    const map = mapOf("p <- a, p <- b, p x- c");
    const none = new Set<string>();
    const closed = toggle(map, none, "p");
    expect(ids(closed)).toBe("a b c");
    expect(ids(toggle(map, closed, "p"))).toBe("");
    expect(ids(toggle(map, new Set(["b"]), "p"))).toBe("");
    expect(ids(none)).toBe("");
    expect(toggle(map, none, "a")).toBe(none);
  });

  it("folds linked premises and what undercuts them together", () => {
    const map = mapOf("p <- a + b, p <- c");
    expect(ids(toggle(map, new Set(), "p"))).toBe("a c");
    expect(shown(map, new Set(["a"])).map(({ id }) => id)).toEqual(["p", "c"]);
    expect(shown(map, new Set(["b"])).map(({ id }) => id)).toEqual(["p", "a", "b", "c"]);
  });

  it("unfolds a whole branch, with what hangs on a second linked premise and on an undercut, and folds it at the claim", () => {
    const map = mapOf("p <- a + b, a <- a1 <- a2, b <- b1, r1 x- u, u <- u1, q <- c");
    const closed = foldsToDepth(map, "none");
    expect(ids(closed)).toBe("a a1 a2 b1 c u1");
    const open = toggleBranch(map, closed, "p");
    expect(ids(open)).toBe("c");
    expect(ids(toggleBranch(map, open, "p"))).toBe("a c");
    expect(ids(toggleBranch(map, new Set(["b1"]), "p"))).toBe("");
    expect(toggleBranch(map, closed, "u1")).toBe(closed);
  });

  it("folds and unfolds a branch of very many claims", () => {
    const map = crowded(150_000);
    const closed = toggleBranch(map, new Set(), "p");
    expect(closed.size).toBe(150_001);
    expect(toggleBranch(map, closed, "p").size).toBe(0);
    expect(defaultFolds(map).size).toBeGreaterThan(149_000);
  });

  it("says how much of a partly folded claim is away", () => {
    const [p] = shown(mapOf("p <- a <- a1, p <- b, p x- c"), new Set(["a", "c"]));
    expect(p).toMatchObject({ isFolded: false, hidden: { supports: 2, rebuts: 1 } });
  });

  it("opens the way to a claim, and is the same object where it is open", () => {
    const folded = foldsToDepth(debate, "none");
    const open = unfoldPath(debate, folded, "old");
    expect(shown(debate, open).some((claim) => claim.id === "old")).toBe(true);
    expect(unfoldPath(debate, folded, "alarm")).toBe(folded);
    expect(unfoldPath(debate, folded, "nobody")).toBe(folded);
  });

  it("opens a branch level by level as long as some forty claims hold it, its first level always", () => {
    const open = (map: ArgumentMap) => shown(map, unfoldLevels(map, foldsToDepth(map, "none"), "p0")).length;
    expect(open(debateOf(2, 2, 2))).toBe(2 + 2 + 4 + 4);
    expect(open(debateOf(2, 5, 9))).toBe(2 + 5);
    expect(open(debateOf(2, 50, 1))).toBe(2 + 50);
  });

  it("opens a folded claim wholly, but brings only the way itself out of a partly folded one", () => {
    const map = mapOf("p <- a, p <- b, p <- c, a <- a1, a <- a2");
    expect(ids(unfoldPath(map, new Set(["a", "b", "a1", "a2"]), "a1"))).toBe("b");
  });

  it("shows the whole of a small map, but nothing below the answers to reasons, at first sight", () => {
    const map = debateOf(2, 2, 2);
    expect(shown(map, defaultFolds(map))).toHaveLength(2 + 4 + 8);
    expect(Math.max(...shown(map, defaultFolds(map)).map((claim) => claim.depth))).toBe(3);
  });

  it("fills the first sight of a middling map up to forty cards", () => {
    const map = debateOf(3, 4, 2);
    const cards = shown(map, defaultFolds(map)).length;
    expect(cards).toBeGreaterThanOrEqual(30);
    expect(cards).toBeLessThanOrEqual(40);
  });

  it("answers first what most voices say", () => {
    const map = mapOf(`${Array.from({ length: 8 }, (_, i) => `p <- why${i}, ${leavesOf(i)}`).join("\n")}
      v1: why7 why5; v2: why7`);
    const open = shown(map, defaultFolds(map)).filter(({ id, isFolded }) => id.startsWith("why") && !isFolded);
    expect(open.map(({ id }) => id)).toContain("why7");
    expect(open.every(({ hidden }) => hidden.supports === 7)).toBe(true);
  });

  it("keeps the first sight of a position with many reasons short, and leaves none without one", () => {
    const claims = shown(debateOf(3, 30, 1), defaultFolds(debateOf(3, 30, 1)));
    expect(claims.length).toBeLessThanOrEqual(40);
    expect(claims.filter(({ depth, isFolded }) => depth === 1 && !isFolded)).toHaveLength(3);
  });
});

function leavesOf(reason: number): string {
  return Array.from({ length: 9 }, (_, i) => `why${reason} <- l${reason}-${i}`).join(", ");
}
