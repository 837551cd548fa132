import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArgumentMap } from "../../src/model/map.ts";
import { createView } from "../../src/view/createView.ts";
import {
  type Filter,
  facetNames,
  isFiltering,
  isSameFilter,
  knownFilter,
  matching,
  noFilter,
} from "../../src/view/filter.ts";
import { toggleValue, valuesOf, without } from "../../src/view/filterValues.ts";
import { firstFolds } from "../../src/view/firstFolds.ts";
import { defaultFolds } from "../../src/view/folds.ts";
import { readingTree } from "../../src/view/tree.ts";
import { debate, mapOf } from "../support/maps.ts";
import { randomMaps } from "../support/randomMaps.ts";

const found = (filter: Filter, map = debate) => [...matching(map, filter)].sort().join(" ");
const viewOf = (map: ArgumentMap, filter: Filter, folded = firstFolds(map, filter)) =>
  createView(map, { language: "en", layout: "tidy", folded, filter });

describe("a filter finds claims", () => {
  it("by the position they stand under", () => expect(found({ position: ["alarm"] })).toBe("alarm"));
  it("by a voice that takes no side", () => expect(found({ side: ["none"] })).toBe("base old"));
  it("by any of the voices that say them", () => expect(found({ voice: ["v2", "v3"] })).toBe("alarm base cash old"));
  it("by what they do where they stand", () => {
    expect(found({ relation: ["support"] })).toBe("base data habit");
    expect(found({ relation: ["rebut"] })).toBe("cash");
    expect(found({ relation: ["undercut"] })).toBe("old");
  });
  it("by being rebutted, or having an inference of theirs undercut", () => {
    expect(found({ contested: ["yes"] })).toBe("calm data");
    expect(found({ contested: ["no"] })).toBe("alarm base cash habit old");
  });
  it("by bearing on another camp too", () => expect(found({ crossing: ["yes"] })).toBe("cash"));
  it("by how strongly they bear", () => expect(found({ strength: ["3"] })).toBe("base habit"));
  it("by how many passages state them", () => {
    expect(found({ sources: ["0"] })).toBe("calm");
    expect(found({ sources: ["2", "3"] })).toBe("base");
  });
  it("by how sure the bylines of those are who say them", () => {
    const signed = debate.voices.map((voice) =>
      voice.id === "v2" ? { ...voice, byline: { name: "x", confidence: "likely" as const } } : voice,
    );
    expect(found({ attribution: ["likely"] }, { ...debate, voices: signed })).toBe("alarm cash");
    expect(found({ attribution: ["none"] }, { ...debate, voices: signed })).toBe("base data habit old");
  });
});

describe("the values of a facet", () => {
  const values = (...asked: Parameters<typeof valuesOf>) =>
    valuesOf(...asked)
      .map(({ value, claims }) => `${value} ${claims}`)
      .join(", ");

  it("are those that claims have, each with how many", () => {
    expect(values(debate, "voice")).toBe("v1 3, v2 2, v3 2");
    expect(values(debate, "strength")).toBe("3 2, 2 3");
  });
  it("count what the other facets leave, whatever the facet itself asks for", () => {
    expect(values(debate, "voice", { strength: ["3"] })).toBe("v1 2, v2 0, v3 1");
    expect(values(debate, "voice", { strength: ["3"], voice: ["v2"] })).toBe("v1 2, v2 0, v3 1");
  });
});

describe("a filter as a map knows it", () => {
  it("leaves out what there is not, and writes each value once and in order", () => {
    const asked = { voice: ["v3", "nobody", "v1", "v3"], __proto__: ["x"], constructor: ["y"], strength: ["9"] };
    expect(knownFilter(debate, asked)).toEqual({ voice: ["v1", "v3"] });
    expect(knownFilter(debate, { colour: ["red"] })).toBe(noFilter);
  });
  it("takes a value in and out", () => {
    const both = toggleValue(debate, toggleValue(debate, noFilter, "voice", "v2"), "voice", "v1");
    expect(both).toEqual({ voice: ["v1", "v2"] });
    expect(isSameFilter(toggleValue(debate, both, "voice", "v2"), { voice: ["v1"] })).toBe(true);
    expect(toggleValue(debate, { voice: ["v1"] }, "voice", "v1")).toBe(noFilter);
  });
  it("drops a facet", () => {
    const filter: Filter = { voice: ["v1"], strength: ["3"] };
    expect(without(filter, "voice")).toEqual({ strength: ["3"] });
    expect(without(filter, "side")).toBe(filter);
    expect(without({ voice: ["v1"] }, "voice")).toBe(noFilter);
  });
});

describe("a filtered view", () => {
  it("shows what matches, with the way there and linked premises as what is outside", () => {
    const shown = viewOf(mapOf("p <- a + b <- deep, p <- c, q; v1: deep"), { voice: ["v1"] }).claims;
    expect(shown.map(({ id, isOutside }) => (isOutside ? `(${id})` : id)).join(" ")).toBe("(p) (a) deep (b) (q)");
  });
  it("says how many match", () => {
    expect(viewOf(debate, { relation: ["support"] }).counts).toMatchObject({ claims: 7, matching: 3 });
    expect(viewOf(debate, noFilter).counts.matching).toBe(7);
  });
  it("shows positions alone where nothing matches", () => {
    const view = viewOf(debate, { voice: ["v2"], strength: ["3"] });
    expect(view.counts.matching).toBe(0);
    expect(view.claims.map(({ id }) => id)).toEqual(["calm", "alarm"]);
  });
});

/** A map and a filter of values that it has. */
const filtered = randomMaps.chain((map) =>
  fc.tuple(...facetNames.map((name) => fc.subarray(valuesOf(map, name).map(({ value }) => value)))).map((values) => ({
    map,
    filter: knownFilter(map, Object.fromEntries(facetNames.map((name, at) => [name, values[at]]))),
  })),
);

describe("for any map and filter", () => {
  it("without a facet lets all through and folds as at first sight", () =>
    fc.assert(
      fc.property(randomMaps, (map) => {
        expect(matching(map, noFilter).size).toBe(map.claims.length);
        expect(firstFolds(map, noFilter)).toEqual(defaultFolds(map));
        expect(matching(map, noFilter)).toBe(matching(map, noFilter));
      }),
    ));

  it("each facet takes away only: all together let through what each one does", () =>
    fc.assert(
      fc.property(filtered, ({ map, filter }) => {
        const alone = facetNames.map((name) => matching(map, knownFilter(map, { [name]: filter[name] })));
        const both = map.claims.filter(({ id }) => alone.every((claims) => claims.has(id))).map(({ id }) => id);
        expect([...matching(map, filter)].sort()).toEqual(both.sort());
      }),
    ));

  it("each count is what the filter would leave with that value alone in its facet", () =>
    fc.assert(
      fc.property(filtered, fc.constantFrom(...facetNames), ({ map, filter }, name) => {
        for (const { value, claims } of valuesOf(map, name, filter)) {
          expect(matching(map, { ...filter, [name]: [value] }).size).toBe(claims);
        }
      }),
    ));

  it("all that matches is in sight, each with what it hangs on, and each hidden claim counts in a chip", () =>
    fc.assert(
      fc.property(filtered, ({ map, filter }) => {
        fc.pre(isFiltering(filter));
        const { claims } = viewOf(map, filter);
        const shown = new Set(claims.map(({ id }) => id));
        const tree = readingTree(map).branches;
        for (const id of matching(map, filter)) expect(shown).toContain(id);
        for (const { parent } of claims) if (parent !== undefined) expect(shown).toContain(parent);
        const inChips = claims.reduce((sum, { hidden }) => sum + hidden.supports + hidden.rebuts, 0);
        expect(inChips).toBe(tree.size - shown.size);
      }),
    ));

  it("what is shown without matching leads to a match, or belongs together with what does", () =>
    fc.assert(
      fc.property(filtered, ({ map, filter }) => {
        fc.pre(isFiltering(filter));
        const { branches } = readingTree(map);
        const leading = new Set<string>();
        for (const id of matching(map, filter)) {
          for (let at = branches.get(id); at; at = branches.get(at.parent ?? "")) leading.add(at.leader);
        }
        for (const { id, isOutside, depth } of viewOf(map, filter).claims) {
          expect(isOutside).toBe(!matching(map, filter).has(id));
          if (isOutside && depth > 1) expect(leading).toContain(branches.get(id)?.leader);
        }
      }),
    ));
});
