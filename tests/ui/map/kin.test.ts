import { describe, expect, it } from "vitest";
import { layoutView } from "../../../src/layout/layoutView.ts";
import { kinOf, kinOfVoice, linksOf } from "../../../src/ui/map/kin.ts";
import { atClaim, type Stop } from "../../../src/ui/map/stop.ts";
import { walk } from "../../../src/ui/map/walk.ts";
import { createView } from "../../../src/view/createView.ts";
import { debate, foldedAt, mapOf } from "../../support/maps.ts";

const open = { language: "en", layout: "tidy", folded: new Set<string>() } as const;
const view = createView(debate, open);

function names(ids: Iterable<string>): string {
  return [...ids].sort().join(" ");
}

describe("what belongs to a claim", () => {
  it.each([
    ["calm", "base calm cash habit"],
    ["base", "base calm data habit"],
    ["data", "base calm data old"],
    ["old", "base calm data old"],
    ["cash", "alarm calm cash"],
  ])("%s: %s", (claim, kin) => expect(names(kinOf(view, claim).claims)).toBe(kin));

  it("holds the relations on the way to the root and those of cross-links that leave it or come to it", () => {
    expect(names(kinOf(view, "old").relations)).toBe("r1 r2 r4");
    expect(names(kinOf(view, "cash").relations)).toBe("r3 r5");
    expect(names(kinOf(view, "alarm").relations)).toBe("r5");
  });

  it.each(["tidy", "top", "layered"] as const)("holds whence cross-links come, with these, %s", (layout) => {
    const kin = kinOf(createView(debate, { ...open, layout }), "alarm");
    expect([names(kin.claims), names(kin.relations)]).toEqual(["alarm cash", "r5"]);
  });
});

it("what belongs to a voice is what it says and the positions it takes, with the relations among these", () => {
  expect(names(kinOfVoice(view, "v1").claims)).toBe("base calm data habit");
  expect(names(kinOfVoice(view, "v1").relations)).toBe("r1 r2");
  expect(names(kinOfVoice(view, "v2").claims)).toBe("alarm calm cash");
  expect(names(kinOfVoice(view, "v3").claims)).toBe("base old");
});

it("cross-links lead away from a claim first, also to what is folded away, then come to it", () => {
  const crossing = mapOf("root <- here, other <- there <- far, far <- here, root <- far");
  const folded = createView(crossing, { ...open, folded: foldedAt(crossing, "there") });
  expect(linksOf(crossing, folded, "here")).toEqual([{ relation: "r4", type: "support", leaves: true, other: "far" }]);
  expect(linksOf(crossing, createView(crossing, open), "root")).toEqual([
    { relation: "r5", type: "support", leaves: false, other: "far" },
  ]);
});

describe("a step from card to card", () => {
  const layout = layoutView(view);
  it.each([
    ["calm", "child", "base"],
    ["base", "child", "data"],
    ["data", "child", "old"],
    ["old", "child", undefined],
    ["old", "parent", "data"],
    ["data", "parent", "base"],
    ["calm", "parent", "v1"],
    ["alarm", "parent", "v2"],
    ["base", "next", "habit"],
    ["habit", "next", "cash"],
    ["cash", "next", undefined],
    ["habit", "previous", "base"],
    ["data", "root", "calm"],
    ["alarm", "root", "calm"],
    ["base", "last", "cash"],
    ["calm", "last", "alarm"],
  ] as const)("from %s, %s: %s", (from, step, to) => expect(walk(view, layout, atClaim(from), step)?.id).toBe(to));
});

describe("a step along the strip of voices", () => {
  const layout = layoutView(view);
  const token = (id: string): Stop => ({ kind: "voice", id });
  it.each([
    ["v1", "next", token("v2")],
    ["v2", "previous", token("v1")],
    ["v1", "previous", undefined],
    ["v1", "last", token("v3")],
    ["v3", "root", token("v1")],
    ["v1", "root", undefined],
    ["v2", "child", atClaim("alarm")],
    ["v3", "child", atClaim("base")],
    ["v1", "parent", undefined],
  ] as const)("from %s, %s", (from, step, to) => expect(walk(view, layout, token(from), step)).toEqual(to));

  it("leads nowhere where no strip is drawn", () => {
    const bare = { ...layout, strip: [] };
    expect(walk(view, bare, atClaim("calm"), "parent")).toBeUndefined();
  });
});
