import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../../src/model/map.ts";
import { type OutlineRow, outlineRows } from "../../../src/ui/outline/outlineRows.ts";
import { createView } from "../../../src/view/createView.ts";
import { foldsToDepth } from "../../../src/view/folds.ts";
import { debate, foldedAt, mapOf } from "../../support/maps.ts";
import { randomMaps } from "../../support/randomMaps.ts";

/** root <- a, b; a leads on to b and to other, b to other; leaf hangs on a and leads on to b. */
const crossing = mapOf("root <= a; root <= b; other; a <- b; a <= leaf; b <- a; other x- a; other <- b; b x- leaf");

function rowsOf(map: ArgumentMap, folded: ReadonlySet<string> = new Set(), opened: readonly string[] = []) {
  return outlineRows(map, createView(map, { language: "en", layout: "tidy", folded }), new Set(opened));
}

/** The rows as one would write them down: a dot for each level above, a sign for what is open or closed. */
function written(rows: readonly OutlineRow[]): readonly string[] {
  return rows.map((row) => {
    const sign = row.isOpen === undefined ? " " : row.isOpen ? "-" : "+";
    return `${".".repeat(row.level - 1)}${sign}${said(row)} ${row.place}/${row.siblings}`;
  });
}

function said(row: OutlineRow): string {
  switch (row.kind) {
    case "claim":
      return `${row.shown.number} ${row.key}`;
    case "folded":
      return `folded ${row.numbers.join(" to ")}`;
    case "link":
      return `${row.link.type} ${row.link.to.claim.id}`;
    case "links":
      return `${row.links.map(({ to }) => to.claim.id).join(" ")}`;
  }
}

describe("the rows of the outline", () => {
  it("are the shown claims in reading order, with what a leaf leads to where it is opened", () => {
    const closed = ["-1 calm 1/2", ".-1.1 base 1/3", ".. 1.1.1 data 1/2", ".. 1.1.2 old 2/2", ". 1.2 habit 2/3"];
    expect(written(rowsOf(debate))).toEqual([...closed, ".+1.3 cash 3/3", " 2 alarm 2/2"]);
    expect(written(rowsOf(debate, new Set(), ["cash"]))).toEqual([
      ...closed,
      ".-1.3 cash 3/3",
      ".. support alarm 1/1",
      " 2 alarm 2/2",
    ]);
  });

  it("say after what hangs on a claim where it leads, several links in one row that opens", () => {
    expect(written(rowsOf(crossing))).toEqual([
      "-1 root 1/2",
      ".-1.1 a 1/2",
      "..+1.1.1 leaf 1/2",
      "..+b other 2/2",
      ".+1.2 b 2/2",
      " 2 other 2/2",
    ]);
    expect(written(rowsOf(crossing, new Set(), ["a"])).slice(3, 6)).toEqual([
      "..-b other 2/2",
      "... support b 1/2",
      "... rebut other 2/2",
    ]);
  });

  it("leave a folded claim's links unsaid, and count them", () => {
    const rows = rowsOf(crossing, foldedAt(crossing, "a"));
    expect(written(rows).slice(0, 3)).toEqual(["-1 root 1/2", ".+1.1 a 1/2", ".+1.2 b 2/2"]);
    expect(rows.map((row) => (row.kind === "claim" ? row.unsaid : 0))).toEqual([0, 2, 2, 0]);
  });

  it("keep the number and place of a claim whose sibling is folded away", () => {
    const rows = rowsOf(debate, new Set(["base"]));
    expect(written(rows)[2]).toBe(".+1.3 cash 3/3");
  });

  it("say which numbers are folded away among siblings that are shown, before, between and after them", () => {
    const away = (...folded: string[]) => written(rowsOf(mapOf("p <- a, p <- b, p <- c, p <- d"), new Set(folded)));
    expect(away("a", "c")).toEqual([
      "-1 p 1/1",
      ".+folded 1.1 to 1.1 1/4",
      ". 1.2 b 2/4",
      ".+folded 1.3 to 1.3 3/4",
      ". 1.4 d 4/4",
    ]);
    expect(away("b", "c", "d")).toEqual(["-1 p 1/1", ". 1.1 a 1/4", ".+folded 1.2 to 1.4 2/4"]);
    expect(away("a", "b", "c", "d")).toEqual(["+1 p 1/1"]);
  });

  it("say nothing of what belongs to other branches where one is looked at by itself, and what is folded away in it", () => {
    const map = mapOf("p <- a, p <- b, p <- c, b <- d, b <- e");
    const alone = (...folded: string[]) => {
      const view = createView(map, { language: "en", layout: "tidy", folded: new Set(folded), branch: "b" });
      return written(outlineRows(map, view, new Set()));
    };
    expect(alone()).toEqual([" 1 p 1/1", ".-1.2 b 2/3", ".. 1.2.1 d 1/2", ".. 1.2.2 e 2/2"]);
    expect(alone("d")).toEqual([" 1 p 1/1", ".-1.2 b 2/3", "..+folded 1.2.1 to 1.2.1 1/2", ".. 1.2.2 e 2/2"]);
  });

  it("tell undercuts and linked premises by number", () => {
    const rows = rowsOf(debate).filter((row) => row.kind === "claim");
    expect(rows.map(({ undercuts, together }) => [undercuts, ...together].join(""))).toEqual([
      "",
      "1.2",
      "",
      "1.1.1",
      "1.1",
      "",
      "",
    ]);
  });

  it("know which trunks go on past them", () => {
    const rows = rowsOf(debate);
    expect(rows.map(({ isLast }) => isLast)).toEqual([false, false, false, true, false, true, true]);
    expect(rows.map(({ rails }) => rails.join())).toEqual(["", "", "1", "1", "", "", ""]);
  });

  it("of any map: every claim once in the view's order, keys that differ, parents above their rows", () => {
    fc.assert(
      fc.property(randomMaps, fc.nat(3), (map, depth) => {
        const view = createView(map, { language: "en", layout: "tidy", folded: foldsToDepth(map, depth) });
        const rows = outlineRows(map, view, new Set(map.claims.map(({ id }) => id)));
        const claims = rows.filter((row) => row.kind === "claim");
        expect(claims.map(({ key }) => key)).toEqual(view.claims.map(({ id }) => id));
        const places = new Map(rows.map(({ key }, place) => [key, place]));
        expect(places.size).toBe(rows.length);
        for (const { parent, level, place, siblings, key } of rows) {
          expect(place).toBeLessThanOrEqual(siblings);
          if (parent === undefined) continue;
          expect(rows[places.get(parent) ?? -1]?.level).toBe(level - 1);
          expect(places.get(parent)).toBeLessThan(places.get(key) ?? -1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of any map, everything open: every cross-link is there, once for each claim it leads from", () => {
    fc.assert(
      fc.property(randomMaps, (map) => {
        const view = createView(map, { language: "en", layout: "tidy", folded: new Set() });
        const rows = outlineRows(map, view, new Set(map.claims.map(({ id }) => id)));
        const told = rows.flatMap((row) => (row.kind === "link" ? [row.key] : [])).sort();
        const drawn = view.relations
          .filter(({ role }) => role === "cross")
          .flatMap(({ id, from }) => from.map((claim) => `${id} ${claim}`));
        expect(told).toEqual(expect.arrayContaining(drawn));
      }),
      { numRuns: 60 },
    );
  });
});
