import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../src/model/map.ts";
import { createView } from "../../src/view/createView.ts";
import { defaultFolds, foldsToDepth, toggle, unfoldPath } from "../../src/view/folds.ts";
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

describe("folding", () => {
  it("shows a map down to a depth, wholly, or the positions alone", () => {
    expect(ids(foldsToDepth(debate, "all"))).toBe("");
    expect(ids(foldsToDepth(debate, "none"))).toBe("base calm");
    expect(ids(foldsToDepth(debate, 1))).toBe("base calm");
    expect(ids(foldsToDepth(debate, 2))).toBe("base");
    expect(ids(foldsToDepth(debate, 3))).toBe("");
  });

  it("folds and unfolds one claim", () => {
    const folded = new Set(["a"]);
    expect(ids(toggle(folded, "b"))).toBe("a b");
    expect(ids(toggle(folded, "a"))).toBe("");
    expect(ids(folded)).toBe("a");
  });

  it("opens the way to a claim, and is the same object where it is open", () => {
    const folded = foldsToDepth(debate, "none");
    const open = unfoldPath(debate, folded, "old");
    expect(ids(open)).toBe("");
    expect(shown(debate, open).some((claim) => claim.id === "old")).toBe(true);
    expect(unfoldPath(debate, folded, "alarm")).toBe(folded);
    expect(unfoldPath(debate, folded, "nobody")).toBe(folded);
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

  it("opens what most voices say first", () => {
    const map = mapOf(`${Array.from({ length: 8 }, (_, i) => `p <- why${i}, ${leavesOf(i)}`).join("\n")}
      v1: why7 why5; v2: why7`);
    const open = Array.from({ length: 8 }, (_, i) => `why${i}`).filter((id) => !defaultFolds(map).has(id));
    expect(open).toEqual(["why5", "why7"]);
  });

  it("keeps positions open, however many reasons they have", () => {
    const map = debateOf(3, 30, 1);
    expect(shown(map, defaultFolds(map))).toHaveLength(93);
  });
});

function leavesOf(reason: number): string {
  return Array.from({ length: 9 }, (_, i) => `why${reason} <- l${reason}-${i}`).join(", ");
}
