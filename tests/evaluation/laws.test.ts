import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { below, randomFrom } from "../../bench/random.ts";
import { becauseOf } from "../../src/evaluation/becauseOf.ts";
import { cruxesOf } from "../../src/evaluation/cruxesOf.ts";
import { evaluateMap } from "../../src/evaluation/evaluateMap.ts";
import { extensionSemantics, extensionsOf } from "../../src/evaluation/extensionsOf.ts";
import { supportReadings } from "../../src/evaluation/flatten.ts";
import { gradualSemantics, strengthsOf } from "../../src/evaluation/gradual/strengthsOf.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { mapOf as drawnMap } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";
import { randomMaps } from "../support/randomMaps.ts";
import { mapOfFramework } from "./support/oracle.ts";
import { type Attacks, type Bipolar, slowExtensions, slowReading, slowVerdicts } from "./support/reference.ts";

/** Maps like debates, with circles, linked premises, and undercuts of undercuts. */
const debates = fc.record({ seed: fc.nat(), claims: fc.integer({ min: 2, max: 40 }) }).map((shape) => randomMap(shape));
const maps = fc.oneof(debates, randomMaps);
const mapsAndRejected = maps.chain((map) =>
  fc.record({
    map: fc.constant(map),
    rejected: fc.subarray([...map.claims, ...map.relations].map(({ id }) => id)).map((ids) => ids.slice(0, 3)),
  }),
);

const frameworks: fc.Arbitrary<Attacks> = fc
  .integer({ min: 0, max: 8 })
  .chain((size) =>
    fc.array(fc.subarray(Array.from({ length: size }, (_, node) => node)), { minLength: size, maxLength: size }),
  );

/** Five arguments at most: under needs-one each may bring a helper, and all sets of both are tried. */
const bipolar: fc.Arbitrary<Bipolar> = fc.integer({ min: 0, max: 5 }).chain((size) => {
  const some = fc.subarray(Array.from({ length: size }, (_, node) => node));
  const each = fc.array(some, { minLength: size, maxLength: size });
  return fc.record({ attacks: each, supports: each });
});

function mapOf(attacks: Attacks, supports: Attacks = []): ArgumentMap {
  const pairs = (all: Attacks) =>
    all.flatMap((targets, from) => targets.map((to): [string, string] => [String(from), String(to)]));
  const ids = attacks.map((_, node) => String(node));
  return mapOfFramework(ids, pairs(attacks), pairs(supports));
}

const withoutHelpers = (ids: string, size: number) =>
  ids
    .split(" ")
    .filter((id) => Number(id) < size)
    .join(" ");

const written = (extensions: readonly (readonly string[])[]) => extensions.map((ids) => ids.join(" ")).sort();

describe("extensions", () => {
  it("are those that their definitions single out among all sets", () =>
    fc.assert(
      fc.property(frameworks, (attacks) => {
        const map = mapOf(attacks);
        const slow = slowExtensions(attacks);
        for (const semantics of extensionSemantics) {
          expect([semantics, written(extensionsOf(map, semantics).extensions)]).toEqual([semantics, slow[semantics]]);
        }
      }),
      { numRuns: 300 },
    ));

  it("are those of the framework that a reading of support comes to, by its definition", () =>
    fc.assert(
      fc.property(bipolar, fc.constantFrom(...supportReadings), ({ attacks, supports }, support) => {
        const map = mapOf(attacks, supports);
        const slow = slowExtensions(slowReading({ attacks, supports }, support));
        for (const semantics of extensionSemantics) {
          const expected = new Set(slow[semantics]?.map((ids) => withoutHelpers(ids, attacks.length)));
          const found = written(extensionsOf(map, semantics, { support }).extensions);
          expect([support, semantics, found]).toEqual([support, semantics, [...expected].sort()]);
        }
      }),
      { numRuns: 300 },
    ));

  it("keep the order of the theory: grounded within all complete, stable are semi-stable are preferred, ideal between", () =>
    fc.assert(
      fc.property(maps, fc.constantFrom(...supportReadings), (map, support) => {
        const found = (semantics: (typeof extensionSemantics)[number]) => extensionsOf(map, semantics, { support });
        const whole = found("preferred").isWhole && found("complete").isWhole && found("semi-stable").isWhole;
        fc.pre(whole);
        const [grounded = []] = found("grounded").extensions;
        const [ideal = []] = found("ideal").extensions;
        const preferred = found("preferred");
        for (const complete of found("complete").extensions)
          expect(complete).toEqual(expect.arrayContaining([...grounded]));
        expect(ideal).toEqual(expect.arrayContaining([...grounded]));
        expect(preferred.inEvery).toEqual(expect.arrayContaining([...ideal]));
        const stable = written(found("stable").extensions);
        if (stable.length > 0) expect(written(found("semi-stable").extensions)).toEqual(stable);
        expect(written(preferred.extensions)).toEqual(expect.arrayContaining(written(found("semi-stable").extensions)));
        expect([...new Set(preferred.extensions.flat())].sort()).toEqual([...preferred.inSome].sort());
      }),
      { numRuns: 150 },
    ));

  it("are cut short honestly", () => {
    const pairs = Array.from({ length: 12 }, (_, i): [string, string] => [`a${i}`, `b${i}`]);
    const ids = pairs.flat();
    const map = mapOfFramework(ids, [...pairs, ...pairs.map(([a, b]): [string, string] => [b, a])]);
    expect(extensionsOf(map, "preferred", { most: 10 })).toMatchObject({ isWhole: false, inEvery: [] });
    expect(extensionsOf(map, "preferred", { most: 10 }).extensions.length).toBe(10);
    expect(extensionsOf(map, "preferred", { most: 5000 })).toMatchObject({ isWhole: true });
    expect(extensionsOf(map, "preferred").inSome.length).toBe(24);
    expect(extensionsOf(map, "preferred", { most: 10 }).isGivenUp).toBe(false);
    expect(extensionsOf(map, "preferred", { steps: 0 })).toMatchObject({ isWhole: false, isGivenUp: true });
    expect(extensionsOf(map, "complete", { steps: 0 })).toMatchObject({ extensions: [[]], isGivenUp: true });
  });

  it.each([1, 2, 3])("are all found where hundreds of arguments attack each other at random (%i)", (seed) => {
    const random = randomFrom(seed);
    const ids = Array.from({ length: 300 }, (_, i) => `a${i}`);
    const one = () => ids[below(ids.length, random)] ?? "a0";
    const map = mapOfFramework(
      ids,
      Array.from({ length: 1500 }, (): [string, string] => [one(), one()]),
    );
    for (const semantics of extensionSemantics) expect(extensionsOf(map, semantics).isWhole).toBe(true);
  });
});

describe("verdicts", () => {
  it("are those of the definition, whatever is rejected", () =>
    fc.assert(
      fc.property(mapsAndRejected, fc.boolean(), ({ map, rejected }, readsSupport) => {
        const { verdicts } = evaluateMap(map, { support: readsSupport ? "needs-one" : "attack-only", rejected });
        expect(verdicts).toEqual(slowVerdicts(map, readsSupport, rejected));
      }),
      { numRuns: 300 },
    ));

  it("are the grounded labels of the flattened framework", () =>
    fc.assert(
      fc.property(
        mapsAndRejected,
        fc.constantFrom("needs-one" as const, "attack-only" as const),
        ({ map, rejected }, support) => {
          const { verdicts } = evaluateMap(map, { support, rejected });
          const standing = map.claims.map(({ id }) => id).filter((id) => verdicts.get(id) === "stands");
          expect(extensionsOf(map, "grounded", { support, rejected }).extensions).toEqual([standing]);
        },
      ),
      { numRuns: 300 },
    ));

  it("have a reason each, told by what decided before them", () =>
    fc.assert(
      fc.property(mapsAndRejected, ({ map, rejected }) => {
        const evaluation = evaluateMap(map, { rejected });
        const { verdicts, steps } = evaluation;
        for (const { id } of map.claims) {
          const because = becauseOf(map, evaluation, id);
          expect(because.verdict).toBe(verdicts.get(id));
          expect(because.rule === "circle").toBe(because.verdict === "open");
          for (const { relation, verdict, claims } of because.deciding) {
            expect(verdicts.get(relation)).toBe(verdict);
            if (verdict !== "falls" || !rejected.includes(relation)) expect(claims.length).toBeGreaterThan(0);
            const relationStep = steps.get(relation);
            if (because.verdict !== "open")
              expect(relationStep ?? Number.NaN).toBeLessThan(steps.get(id) ?? Number.NaN);
          }
          for (const waiting of because.circle?.claims ?? []) expect(verdicts.get(waiting)).toBe("open");
        }
      }),
      { numRuns: 200 },
    ));

  it("name for whatever is open a circle in which each waits for the next", () =>
    fc.assert(
      fc.property(debates, (map) => {
        const evaluation = evaluateMap(map);
        for (const { id } of map.claims) {
          const { circle } = becauseOf(map, evaluation, id);
          if (!circle) continue;
          expect(circle.relations.length).toBe(circle.claims.length);
          for (const [i, claim] of circle.claims.entries()) {
            const relation = map.relations.find((one) => one.id === circle.relations[i]);
            expect(relation?.to).toBe(claim);
            const next = circle.claims[(i + 1) % circle.claims.length] ?? "";
            if (circle.kind !== "around") expect(relation?.from).toContain(next);
          }
        }
      }),
    ));
});

describe("cruxes", () => {
  it("are not moved by what was counted for the one before, where a support of a relation bears on nothing", () => {
    const map = drawnMap("p x- q, q x- p, t <- p, r3 <- s, t <- w, w x- z, z x- w");
    expect(cruxesOf(map).map(({ claim, changes }) => `${claim} ${changes}`)).toEqual(["q 2", "z 2", "p 1", "w 1"]);
  });

  it("count the verdicts that change when everything is computed anew", () =>
    fc.assert(
      fc.property(mapsAndRejected, ({ map, rejected }) => {
        const before = evaluateMap(map, { rejected }).verdicts;
        const counted = map.claims.map(({ id }) => {
          const after = evaluateMap(map, { rejected: [...rejected, id] }).verdicts;
          return [
            id,
            map.claims.filter((other) => other.id !== id && before.get(other.id) !== after.get(other.id)).length,
          ];
        });
        const found = cruxesOf(map, { rejected });
        const changes = new Map(found.map((crux) => [crux.claim, crux.changes]));
        expect(map.claims.map(({ id }) => [id, changes.get(id) ?? 0])).toEqual(counted);
        expect(found.map((crux) => crux.changes)).toEqual(found.map((crux) => crux.changes).toSorted((a, b) => b - a));
      }),
      { numRuns: 200 },
    ));
});

describe("strengths", () => {
  it("lie between 0 and 1, for all claims where they settle and for none where they do not", () =>
    fc.assert(
      fc.property(maps, fc.constantFrom(...gradualSemantics), (map, semantics) => {
        const { strengths, settles } = strengthsOf(map, semantics);
        expect(strengths.size).toBe(settles ? map.claims.length : 0);
        for (const strength of strengths.values()) {
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    ));
});
