import { describe, expect, it } from "vitest";
import type { Box } from "../../src/layout/layout.ts";
import { chipOf } from "../../src/scene/chip.ts";
import { createView } from "../../src/view/createView.ts";
import { toggle } from "../../src/view/folds.ts";
import { mapOf } from "../support/maps.ts";

/** p is supported by a and rebutted by b; b, c and d hang on a, of which d rebuts it; e hangs on c. */
const map = mapOf("p <- a, p x- z, a <- b, a <- c, a x- d, c x- e");

const box: Box = { claim: "a", kind: "leaf", x: 0, y: 0, width: 100, height: 28, column: 1, lines: [] };

function chip(id: string, ...folded: readonly string[]) {
  return chipUnder(id, foldsOf(...folded));
}

function foldsOf(...folded: readonly string[]): ReadonlySet<string> {
  const none: ReadonlySet<string> = new Set();
  return folded.reduce((all, one) => toggle(map, all, one), none);
}

function chipUnder(id: string, folds: ReadonlySet<string>, growsDown = false) {
  const view = createView(map, { language: "en", layout: "tidy", folded: folds });
  const claim = view.claims.find((shown) => shown.id === id);
  if (!claim) throw new Error(`${id} is not shown`);
  return chipOf(claim, box, { language: "en", growsDown });
}

describe("chipOf", () => {
  it("counts what a fold hides, in all its depth, by kind", () => {
    const { counts = [], ...found } = chip("a", "a", "c") ?? {};
    expect(found).toMatchObject({ isFolded: true, supports: 2, rebuts: 2 });
    expect(counts.map(({ type, line }) => `${type} ${line.text}`)).toEqual(["support 2", "rebut 2"]);
  });

  it("leaves out a kind of which there is none", () =>
    expect(chip("c", "c")?.counts.map(({ type, line }) => `${type} ${line.text}`)).toEqual(["rebut 1"]));

  it("holds its counts, ten pixels right of the card", () => {
    const found = chip("a", "a");
    expect(found).toMatchObject({ x: 110, y: 2, height: 24 });
    const last = found?.counts.at(-1)?.line;
    expect((found?.x ?? 0) + (found?.width ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0) + 10);
  });

  it("is a caret on the border of a card that is open", () =>
    expect(chip("a", "c")).toMatchObject({ isFolded: false, counts: [], x: 88, width: 24 }));

  it("stands under a card of which only a part is hidden", () => {
    const found = chipUnder("a", new Set(["c"]));
    expect(found).toMatchObject({ isFolded: false, supports: 1, rebuts: 1, x: 14 });
    expect(found?.y).toBeGreaterThanOrEqual(28);
  });

  it("hangs below its card on a map that leads down, beside the edges where only a part is hidden", () => {
    const [folded, part] = [chipUnder("a", foldsOf("a"), true), chipUnder("a", new Set(["c"]), true)];
    expect(folded?.y).toBe(32);
    expect((folded?.x ?? 0) + (folded?.width ?? 0) / 2).toBeCloseTo(50);
    expect(part).toMatchObject({ isFolded: false, x: -8, y: 32 });
    expect(chipUnder("a", foldsOf("c"), true)).toMatchObject({ counts: [], x: 38, y: 16 });
  });

  it("is not there where nothing hangs on the claim", () => expect(chip("z")).toBeUndefined());
});
