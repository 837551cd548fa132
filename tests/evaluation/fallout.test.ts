import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, type Fallout, fallout } from "../../src/evaluation/fallout.ts";
import { fates } from "../../src/evaluation/fate.ts";
import type { Rejection } from "../../src/evaluation/rejection.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { positions } from "../../src/model/questions.ts";
import { mapOf } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";

/** What becomes of the claims of a map, in causal order: `b rejected; a unsupported 0/1`, idle relations after a bar. */
function told(map: ArgumentMap | string, ...rejected: readonly string[]): string {
  const { changes, idle } = fallout(typeof map === "string" ? mapOf(map) : map, rejected.map(rejectionOf));
  const lines = [...changes.values()].map(({ claim, fate, reasons, objections, freedSteps }) =>
    [
      claim,
      fate,
      ...(fate === "weakened" || fate === "unsupported" ? [`${reasons.left}/${reasons.before}`] : []),
      ...(objections.left < objections.before && fate !== "rejected" && fate !== "unsupported"
        ? [`but ${objections.left}/${objections.before}`]
        : []),
      ...freedSteps,
    ].join(" "),
  );
  return `${lines.join("; ")} | ${[...idle].sort().join(" ")}`;
}

function rejectionOf(written: string): Rejection {
  const [kind, id] = written.split(":");
  if (id === undefined) return { kind: "claim", id: written };
  return { kind: kind === "document" ? "document" : "voice", id };
}

describe("a claim that is rejected", () => {
  it("takes the last reason from what it alone supports, and so on", () =>
    expect(told("a <- b <- c, a <- d", "c")).toBe("c rejected; b unsupported 0/1; a weakened 1/2 | r1 r2"));

  it("leaves those standing that never had a reason", () => expect(told("a <- b, c", "a")).toContain("b unused"));

  it("frees what it objected to", () => expect(told("a x- b, a x- c", "b")).toBe("b rejected; a freed but 1/2 | r1"));

  it("frees what is objected to by a claim that loses every reason", () =>
    expect(told("a x- b <- c", "c")).toBe("c rejected; b unsupported 0/1; a freed but 0/1 | r1 r2"));

  it("leaves out of use what bore on it alone, near before far", () =>
    expect(told("a <- b, b <- c <- d, b x- e, a <- e", "b")).toBe(
      "b rejected; a weakened 1/2; c unused; d unused | r1 r2 r3 r4",
    ));

  it("takes linked premises along: they bear together or not at all, and count as one", () =>
    expect(told("a <- b + c, a <- d", "b")).toBe("b rejected; a weakened 1/2; c unused | r1"));

  it("does not put out of use what still bears elsewhere", () =>
    expect(told("a <- b, a <- c, b <- d, c <- d", "b")).toBe("b rejected; a weakened 1/2 | r1 r3"));

  it("falls with other rejected ones once, however they were named", () =>
    expect(told("a <- b, a <- c", "b", "c")).toBe("b rejected; c rejected; a unsupported 0/2 | r1 r2"));

  it("stays rejected where it would lose every reason too", () =>
    expect(told("a <- b <- c", "b", "c")).toBe("b rejected; c rejected; a unsupported 0/1 | r1 r2"));

  it("may be a position", () => expect(told("a <- b, c", "a")).toBe("a rejected; b unused | r1"));
});

describe("a circle", () => {
  it("of reasons keeps itself up when its reason from outside falls", () =>
    expect(told("a <- b <- c, c <- b, b <- d", "d")).toBe("d rejected; b weakened 1/2 | r4"));

  it("of reasons falls with one of its members", () =>
    expect(told("a <- b <- c, c <- b", "c")).toBe("c rejected; b unsupported 0/1; a unsupported 0/1 | r1 r2 r3"));

  it("that bore on what is rejected is no longer used", () =>
    expect(told("a <- b, b <- c, c <- d, d <- c, a <- e", "b")).toBe(
      "b rejected; a weakened 1/2; c unused; d unused | r1 r2 r3 r4",
    ));

  it("that was never used is not out of use", () =>
    expect(told("a <- b, c <- d, d <- c", "b")).not.toContain("unused"));

  it("of objections frees one member and puts it to no other use", () =>
    expect(told("a <- b, b x- c, c x- b", "c")).toBe("c rejected; b freed but 0/1 | r2 r3"));
});

describe("an undercut", () => {
  it("that falls frees the premises of the step it denied", () =>
    expect(told("a <- b, r1 x- c", "c")).toBe("c rejected; b freed r1 | r2"));

  it("frees every premise of linked ones", () =>
    expect(told("a <- b + d, r1 x- c", "c")).toBe("c rejected; b freed r1; d freed r1 | r2"));

  it("frees nothing where the step is broken itself", () =>
    expect(told("a <- b, r1 x- c, a <- d", "c", "b")).toBe("c rejected; b rejected; a weakened 1/2 | r1 r2"));

  it("is out of use once the step is broken", () =>
    expect(told("a <- b, a <- d, r1 x- c", "b")).toBe("b rejected; a weakened 1/2; c unused | r1 r3"));

  it("of an undercut is out of use with it", () =>
    expect(told("a <- b, a <- d, r1 x- c, r3 x- e", "b")).toBe(
      "b rejected; a weakened 1/2; c unused; e unused | r1 r3 r4",
    ));

  it("takes no reason away, and gives none back", () =>
    expect(told("a <- b, a <- d, r1 x- c", "c")).not.toContain("a "));
});

describe("a voice or a document that is rejected", () => {
  const said = "a <- b, a <- c, a <- d; v1: b c; v2: c d";

  it("takes with it what no other voice says", () =>
    expect(told(said, "voice:v1")).toBe("b rejected; a weakened 2/3 | r1"));

  it("takes with another what only they say, because of both", () => {
    expect(told(said, "voice:v1", "voice:v2")).toBe("b rejected; c rejected; d rejected; a unsupported 0/3 | r1 r2 r3");
    const { changes } = fallout(mapOf(said), [rejectionOf("voice:v1"), rejectionOf("voice:v2")]);
    expect(changes.get("c")?.because.map(({ id }) => id)).toEqual(["v1", "v2"]);
    expect(changes.get("b")?.because.map(({ id }) => id)).toEqual(["v1"]);
  });

  it("takes what all its voices say, and leaves what nobody is on record for", () =>
    expect(told(`${said}; a <- e`, "document:doc")).toBe(
      "b rejected; c rejected; d rejected; a weakened 1/4 | r1 r2 r3",
    ));

  it("must be one that the map has", () =>
    expect(() => fallout(mapOf("a"), [{ kind: "voice", id: "a" }])).toThrow('the map has no voice "a"'));
});

it("changes nothing where nothing is rejected", () => expect(told("a <- b x- c")).toBe(" | "));

describe("on any map", () => {
  const anyCase = fc
    .record({ seed: fc.nat(), claims: fc.integer({ min: 1, max: 25 }) })
    .map(randomMap)
    .chain((map) =>
      fc.record({
        map: fc.constant(map),
        rejected: fc.uniqueArray(
          fc.constantFrom<Rejection>(
            ...map.claims.map(({ id }) => ({ kind: "claim", id }) as const),
            ...map.voices.map(({ id }) => ({ kind: "voice", id }) as const),
          ),
          { maxLength: 5 },
        ),
      }),
    );

  it("is what the slow, obvious version says", () => {
    fc.assert(
      fc.property(anyCase, ({ map, rejected }) => {
        expect(summary(fallout(map, rejected))).toEqual(slowly(map, rejected));
      }),
      { numRuns: 200 },
    );
  });

  it("tells each change after its causes, and as far from the rejection as the last of them says", () => {
    fc.assert(
      fc.property(anyCase, ({ map, rejected }) => {
        const { changes } = fallout(map, rejected);
        const order = [...changes.keys()];
        for (const { claim, fate, step, causes } of changes.values()) {
          expect(causes.length > 0).toBe(fate !== "rejected");
          for (const cause of causes) {
            expect(order.indexOf(cause.claim)).toBeLessThan(order.indexOf(claim));
            expect(changes.get(cause.claim)?.step).toBeLessThan(step);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order of what is rejected, and what falls goes on falling as more is rejected", () => {
    fc.assert(
      fc.property(anyCase, ({ map, rejected }) => {
        const all = fallout(map, rejected);
        expect(summary(fallout(map, rejected.toReversed()))).toEqual(summary(all));
        for (const { claim, fate } of fallout(map, rejected.slice(1)).changes.values()) {
          const falls = fate === "rejected" || fate === "unsupported";
          if (falls) expect(["rejected", "unsupported"]).toContain(all.changes.get(claim)?.fate);
        }
      }),
      { numRuns: 200 },
    );
  });
});

interface Summary {
  readonly fates: Readonly<Record<string, string>>;
  readonly idle: readonly string[];
}

function summary({ changes, idle, counts }: Fallout): Summary {
  const entries = [...changes.values()].map(({ claim, fate, isUnused, reasons, objections, freedSteps }) => [
    claim,
    [fate, isUnused, reasons.left, objections.left, ...new Set(freedSteps)].join(" "),
  ]);
  const isFreed = ({ objections, freedSteps }: Change) => objections.left < objections.before || freedSteps.length > 0;
  for (const fate of fates) {
    const told = [...changes.values()].filter(
      (change) => change.fate === fate || (fate === "freed" && change.fate === "weakened" && isFreed(change)),
    );
    expect(told.length).toBe(counts[fate]);
  }
  return { fates: Object.fromEntries(entries.sort()), idle: [...idle].sort() };
}

/** The definition word by word, as often as it takes. */
function slowly(map: ArgumentMap, rejected: readonly Rejection[]): Summary {
  const named = (kind: string, id: string) => rejected.some((one) => one.kind === kind && one.id === id);
  const isRejected = (id: string) => {
    const passages = map.claims.find((claim) => claim.id === id)?.passages ?? [];
    return named("claim", id) || (passages.length > 0 && passages.every(({ voice }) => named("voice", voice)));
  };
  const ids = map.claims.map(({ id }) => id);
  const to = (id: string, type: string) => map.relations.filter((r) => r.to === id && r.type === type);
  let falls = ids.filter(isRejected);
  const isBroken = (relation: { from: readonly string[] }) => relation.from.some((id) => falls.includes(id));
  for (let before = -1; before !== falls.length; ) {
    before = falls.length;
    falls = ids.filter((id) => {
      const reasons = to(id, "support");
      return isRejected(id) || (reasons.length > 0 && reasons.every(isBroken));
    });
  }
  const used = (id: string, fallen: readonly string[], on: readonly string[] = []): boolean => {
    if (fallen.includes(id) || on.includes(id)) return false;
    const away = map.relations.filter(({ from }) => from.includes(id));
    if (away.length === 0 || positions(map).some((position) => position.id === id)) return true;
    return away.some((relation) => bears(relation, fallen, [...on, id]));
  };
  const bears = (
    relation: ArgumentMap["relations"][number],
    fallen: readonly string[],
    on: readonly string[],
  ): boolean => {
    if (on.includes(relation.id) || relation.from.some((id) => fallen.includes(id))) return false;
    const target = map.relations.find(({ id }) => id === relation.to);
    return target ? bears(target, fallen, [...on, relation.id]) : used(relation.to, fallen, on);
  };
  const isUnused = (id: string) => !falls.includes(id) && used(id, []) && !used(id, falls);
  const isIdle = (relation: ArgumentMap["relations"][number], on: readonly string[] = []): boolean => {
    const target = map.relations.find(({ id }) => id === relation.to);
    if (isBroken(relation) || falls.includes(relation.to) || isUnused(relation.to)) return true;
    return target !== undefined && !on.includes(target.id) && isIdle(target, [...on, target.id]);
  };
  const entries = ids.flatMap((id) => {
    const left = (type: string) => to(id, type).filter((relation) => !isBroken(relation));
    const [reasons, objections] = [left("support"), left("rebut")];
    const freed = map.relations.filter(
      (relation) =>
        relation.from.includes(id) &&
        !isIdle(relation) &&
        to(relation.id, "rebut").some((undercut) => isBroken(undercut)),
    );
    const isFreed = objections.length < to(id, "rebut").length || freed.length > 0;
    const isWeakened = reasons.length < to(id, "support").length;
    const standing = isWeakened ? "weakened" : isFreed ? "freed" : isUnused(id) ? "unused" : undefined;
    const fate = isRejected(id) ? "rejected" : falls.includes(id) ? "unsupported" : standing;
    if (fate === undefined) return [];
    const steps = falls.includes(id) ? [] : freed.map((relation) => relation.id);
    return [[id, [fate, isUnused(id), reasons.length, objections.length, ...steps].join(" ")]];
  });
  const idle = map.relations.filter((relation) => isIdle(relation)).map(({ id }) => id);
  return { fates: Object.fromEntries(entries.sort()), idle: idle.sort() };
}
