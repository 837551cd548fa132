import { describe, expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { camplessName } from "../../src/view/campless.ts";
import { createView } from "../../src/view/createView.ts";
import { defaultFolds, foldsToDepth } from "../../src/view/folds.ts";
import type { View } from "../../src/view/view.ts";
import { debate, foldedAt, mapOf } from "../support/maps.ts";

function viewOf(map: ArgumentMap | string, folded: readonly string[] = []): View {
  const read = typeof map === "string" ? mapOf(map) : map;
  return createView(read, { language: "en", layout: "tidy", folded: foldedAt(read, ...folded) });
}

const shownIds = (view: View) => view.claims.map((claim) => claim.id).join(" ");
const claimOf = (view: View, id: string) => view.claims.find((claim) => claim.id === id);
const relationLines = (view: View) =>
  view.relations.map(
    ({ id, role, from, to, toRelation }) =>
      `${id} ${role} ${from.join("+")} > ${to}${toRelation ? ` @${toRelation}` : ""}`,
  );

describe("what is shown of a map", () => {
  it("is every claim in reading order where nothing is folded", () =>
    expect(shownIds(viewOf(debate))).toBe("calm base data old habit cash alarm"));

  it("leaves out exactly the branch that a fold hides", () => {
    expect(shownIds(viewOf(debate, ["base"]))).toBe("calm base habit cash alarm");
    expect(shownIds(viewOf(debate, ["calm"]))).toBe("calm alarm");
    expect(shownIds(viewOf(debate, ["habit"]))).toBe("calm base data old habit cash alarm");
  });

  it("counts what a fold hides by how each claim bears on its parent", () => {
    expect(claimOf(viewOf(debate, ["base", "calm"]), "calm")).toMatchObject({
      isFolded: true,
      hidden: { supports: 3, rebuts: 2 },
      children: 3,
    });
    expect(claimOf(viewOf(debate), "calm")).toMatchObject({ isFolded: false, hidden: { supports: 0, rebuts: 0 } });
    expect(claimOf(viewOf(debate, ["habit"]), "habit")).toMatchObject({ isFolded: false, children: 0 });
  });

  it("tells how each relation is drawn, and where an undercut ends", () => {
    expect(relationLines(viewOf(debate))).toEqual([
      "r1 tree base+habit > calm",
      "r2 tree data > base",
      "r3 tree cash > calm",
      "r4 undercut old > data @r2",
      "r5 cross cash > alarm",
    ]);
    expect(relationLines(viewOf("p <= a, q <- a + b, r2 x- u"))).toEqual([
      "r1 tree a > p",
      "r2 tree b > q",
      "r2 cross a > q",
      "r3 undercut u > b @r2",
    ]);
    expect(relationLines(viewOf("p <= a, q <- a, r2 x- u"))).toEqual([
      "r1 tree a > p",
      "r2 cross a > q",
      "r3 tree u > a @r2",
    ]);
  });

  it("keeps a relation only while its ends are shown", () =>
    expect(relationLines(viewOf("p <- a, q <- b, b <- c, a <- c", ["b"]))).toEqual(["r1 tree a > p", "r2 tree b > q"]));

  it("marks what leads from a claim to elsewhere, shown or not", () => {
    const map = "p <= a, q <- a, a <- b, q <- b";
    expect(claimOf(viewOf(map), "a")?.crossLinks).toEqual(["r2"]);
    expect(claimOf(viewOf(map), "b")?.crossLinks).toEqual(["r4"]);
    expect(claimOf(viewOf(map), "p")?.crossLinks).toEqual([]);
  });

  it("marks the relation that only the annotator draws", () => {
    const map = mapOf("p <- a, p <- b; v1: a");
    const relations = map.relations.map((relation, i) =>
      i === 0 ? { ...relation, basis: "implicit" as const } : relation,
    );
    const view = viewOf({ ...map, relations });
    expect(view.claims.map((claim) => claim.isImplicit)).toEqual([false, true, false]);
    // Where nobody's words are recorded, nothing could have been said in them.
    const unsaid = viewOf({
      ...map,
      voices: [],
      claims: map.claims.map((one) => ({ ...one, passages: [] })),
      relations,
    });
    expect(unsaid.claims.some((claim) => claim.isImplicit)).toBe(false);
  });

  it("orders voices by the order of their positions, silent ones last", () => {
    const view = viewOf("a, b; v1 = none; v2 = no b a; v3 = yes a; v4 = no b; v5 = none a");
    expect(view.voices.map(({ id, camp, partCamp, token }) => [id, camp, partCamp, token])).toEqual([
      ["v2", 0, 1, "2"],
      ["v4", 0, undefined, "4"],
      ["v3", 1, undefined, "3"],
      ["v1", undefined, undefined, "1"],
      ["v5", undefined, undefined, "5"],
    ]);
    expect(view.counts).toEqual({ voices: 5, claims: 2, shown: 2, matching: 2, positions: 2, silent: 2 });
  });

  it("keeps a voice whose side no position stands for apart from those that take none", () => {
    const view = viewOf("a, b; v1 = none; v2 = no b; v3 = yes");
    expect(view.voices.map(({ id, camp }) => [id, camp])).toEqual([
      ["v2", 0],
      ["v3", undefined],
      ["v1", undefined],
    ]);
    expect(view.counts.silent).toBe(1);
    const names = { noSide: "no side", noPosition: "no position" };
    expect(camplessName(view.voices, names)).toBe("no position");
    expect(camplessName(viewOf("a; v1 = none").voices, names)).toBe("no side");
  });

  it("names who says a claim in their order of speaking, each once", () => {
    const map = mapOf("p; v1: p; v2: p p; v3: q");
    const claims = map.claims.map((claim) => ({ ...claim, passages: claim.passages.toReversed() }));
    expect(claimOf(viewOf({ ...map, claims }), "p")?.voices).toEqual(["v1", "v2"]);
  });

  it("survives being sent to a worker", () => {
    const view = viewOf(debate);
    expect(structuredClone(view)).toEqual(view);
  });

  it("keeps the question, the language and the layout that were asked for", () => {
    const view = createView(debate, { language: "zh-Hant", layout: "layered", folded: foldsToDepth(debate, "all") });
    expect(view).toMatchObject({ id: "small", question: debate.question, language: "zh-Hant", layout: "layered" });
  });

  it("finds of a few claims the relations that it finds among all, in the order of the file", () => {
    const found = [1, 2, 3, 4].map((seed) => {
      const map = debateOf({ claims: 3000, seed });
      const few = createView(map, { language: "en", layout: "tidy", folded: defaultFolds(map) });
      const shown = new Set(few.claims.map(({ id }) => id));
      const expected = viewOf(map).relations.flatMap(({ from, ...rest }) => {
        const left = from.filter((id) => shown.has(id));
        return left.length > 0 && shown.has(rest.to) ? [{ ...rest, from: left }] : [];
      });
      expect(few.relations).toEqual(expected);
      return { share: shown.size / map.claims.length, crosses: expected.filter(({ role }) => role === "cross").length };
    });
    expect(Math.max(...found.map(({ share }) => share))).toBeLessThan(1 / 16);
    expect(found.some(({ crosses }) => crosses > 0)).toBe(true);
  });
});
