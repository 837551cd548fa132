import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMap } from "../../../src/formats/json.ts";
import type { ArgumentMap } from "../../../src/model/map.ts";
import { claimReading, type ReadOnRow } from "../../../src/ui/panel/claimReading.ts";
import { readingTree } from "../../../src/view/tree.ts";
import { debate, mapOf } from "../../support/maps.ts";

const { value: shipped = debate } = readMap(readFileSync("data/alipay-wechat/map.json", "utf8"));

describe("what the panel reads off a map", () => {
  it("is nothing for a claim that the map does not have", () => {
    expect(claimReading(debate, "nobody")).toBeUndefined();
  });

  it("leads from the position down to what the claim bears on", () => {
    expect(pathTo(mapOf("a <- b x- c <- d"), "d")).toBe("a <- b x- c <-");
  });

  it("gives a position no path", () => {
    expect(pathTo(debate, "calm")).toBe("");
  });

  it("leads to an undercut by way of the claim whose inference it rebuts", () => {
    expect(pathTo(debate, "old")).toBe("calm <- base <- data x-");
  });

  it("names the premises that bear together with the claim", () => {
    expect(claimReading(debate, "base")?.together.map((claim) => claim.id)).toEqual(["habit"]);
  });

  it("counts reasons, of which linked ones are one, objections and the other camps it leads to", () => {
    expect(claimReading(debate, "calm")).toMatchObject({ reasons: 1, objections: 1, otherCamps: 0 });
    expect(claimReading(debate, "cash")).toMatchObject({ reasons: 0, objections: 0, otherCamps: 1 });
  });

  it("counts what bears on the claim itself apart from all that hangs under it on the map", () => {
    const map = mapOf("a <- b <- c x- d, a x- e, e <- f, g <- h, a <- h; v1: h; v1 = no g");
    expect(claimReading(map, "a")).toMatchObject({
      reasons: 2,
      objections: 1,
      below: { reasons: 3, objections: 2 },
    });
    expect(claimReading(map, "g")).toMatchObject({ reasons: 1, objections: 0, below: { reasons: 1, objections: 0 } });
    expect(claimReading(map, "f")).toMatchObject({ below: { reasons: 0, objections: 0 } });
  });

  it("counts the same under a claim as a walk through its branch does", () => {
    const { branches } = readingTree(shipped);
    for (const { claim } of branches.values()) {
      const below = [...branches.values()].filter((branch) => isUnder(claim.id, branch.parent));
      const objections = below.filter(({ relation }) => relation?.type === "rebut").length;
      expect(claimReading(shipped, claim.id)?.below).toEqual({ reasons: below.length - objections, objections });
    }
    function isUnder(claim: string, parent: string | undefined): boolean {
      return parent !== undefined && (parent === claim || isUnder(claim, branches.get(parent)?.parent));
    }
  });

  it("says whether what hangs under a claim is just what bears on it", () => {
    const isSame = (notation: string, claim: string) => claimReading(mapOf(notation), claim)?.isBelowDirect;
    expect(isSame("a <- b, a x- c", "a")).toBe(true);
    expect(isSame("a", "a")).toBe(true);
    expect(isSame("a <- b <- c", "a")).toBe(false);
    expect(isSame("a <- b + c", "a")).toBe(false);
    // As many, but others: "h" bears on "a" and hangs under "g"; "c" bears on "b".
    const map = mapOf("a <- b <- c, g <- h, a <- h; v1: h; v1 = no g");
    expect(claimReading(map, "a")).toMatchObject({ reasons: 2, below: { reasons: 2 }, isBelowDirect: false });
  });

  it("gives each row the remark on its relation, whichever end is read", () => {
    const plain = mapOf("a <- b, c x- b");
    const note = { en: "Drawn with care." };
    const remarked: ArgumentMap = { ...plain, relations: plain.relations.map((relation) => ({ ...relation, note })) };
    expect(claimReading(remarked, "a")?.rows.map((row) => row.note)).toEqual([note]);
    expect(claimReading(remarked, "b")?.rows.map((row) => row.note)).toEqual([note]);
    expect(claimReading(plain, "b")?.rows.map((row) => row.note)).toEqual([undefined]);
  });

  it("collects the remarks on the claim and on the relation by which it hangs", () => {
    const plain = mapOf("a <- b");
    const remarked: ArgumentMap = {
      ...plain,
      claims: plain.claims.map((claim) => (claim.id === "b" ? { ...claim, note: { en: "on b" } } : claim)),
      relations: plain.relations.map((relation) => ({ ...relation, note: { en: "on r1" } })),
    };
    expect(claimReading(remarked, "b")?.notes).toEqual([{ en: "on b" }, { en: "on r1" }]);
  });
});

describe("what to read on", () => {
  it("is reasons, the strongest first and linked premises as one, then objections", () => {
    expect(rowsOf(debate, "calm")).toEqual(["<- base & habit", "x- cash"]);
  });

  it("goes on to what the claim bears on elsewhere, rebuts before supports", () => {
    const map = mapOf("a <= b; c <- b; d x- b; b <- e");
    expect(rowsOf(map, "b")).toEqual(["<- e", "rebuts d", "supports c"]);
  });

  it("says which claims an earlier row has too, with others or alone", () => {
    const again = (notation: string) =>
      claimReading(mapOf(notation), "a")?.rows.map((row) => row.again.map(({ id }) => id).join(" "));
    expect(again("a <= b, a <- b + c, a x- b")).toEqual(["", "b", ""]);
    expect(again("a <= b + c, a <- c")).toEqual(["", "c"]);
  });

  it("names the inference that an undercut rebuts", () => {
    expect(rowsOf(debate, "old")).toEqual(["undercuts data -> base"]);
  });

  it("tells a claim what undercuts its own inference", () => {
    expect(rowsOf(debate, "data")).toEqual(["its step to base: x- old"]);
  });
});

function pathTo(map: ArgumentMap, id: string): string {
  const steps = claimReading(map, id)?.path ?? [];
  return steps.map(({ claim, type }) => `${claim.id} ${type === "support" ? "<-" : "x-"}`).join(" ");
}

function rowsOf(map: ArgumentMap, id: string): readonly string[] {
  return (claimReading(map, id)?.rows ?? []).map(rowText);
}

function rowText({ type, tie, claims, together }: ReadOnRow): string {
  const arrow = type === "support" ? "<-" : "x-";
  const name =
    claims.map(({ id }) => id).join(" & ") +
    (together.length > 0 ? ` (+ ${together.map((other) => other.id).join(" ")})` : "");
  switch (tie.kind) {
    case "child":
      return `${arrow} ${name}`;
    case "target":
      return `${type}s ${name}`;
    case "undercuts":
      return `undercuts ${name} -> ${tie.to.id}`;
    case "undercutBy":
      return `its step to ${tie.to.id}: ${arrow} ${name}`;
  }
}
