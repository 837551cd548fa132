import { describe, expect, it } from "vitest";
import type { Box } from "../../src/layout/layout.ts";
import { sayersOf } from "../../src/scene/sayers.ts";
import { createView } from "../../src/view/createView.ts";
import type { ShownClaim, ShownVoice, View } from "../../src/view/view.ts";
import { mapOf } from "../support/maps.ts";

/** Position p; reason r, said by all five voices, which bears on q too; leaf l, said by v1. v1 takes p, and q in part. */
const map = mapOf(`
  p <- r <- l
  q <- s
  s <~ r, l x- s
  v1: r l; v2: r; v3: r; v4: r; v5: r
  v1 = no p q; v2 = yes q; v5 = none
`);

const view: View = createView(map, { language: "en", layout: "tidy", folded: new Set() });
const voices: ReadonlyMap<string, ShownVoice> = new Map(view.voices.map((voice) => [voice.id, voice]));
const box = { x: 100, y: 50, width: 240, height: 45, column: 1, lines: [] };
const reason: Box = { ...box, claim: "r", kind: "reason" };
const leaf: Box = { ...box, claim: "l", kind: "leaf", height: 28 };

function shown(id: string): ShownClaim {
  const claim = view.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`${id} is not shown`);
  return claim;
}

describe("sayersOf", () => {
  it("shows the first three voices and says how many more there are", () => {
    const { tokens, more } = sayersOf(shown("r"), reason, voices, "en");
    expect(tokens.map(({ token }) => token)).toEqual(["1", "2", "3"]);
    expect(more?.text).toBe("+2");
  });

  it("ends at the right border of the card, however many there are", () => {
    const { more } = sayersOf(shown("r"), reason, voices, "en");
    expect((more?.x ?? 0) + (more?.width ?? 0)).toBeCloseTo(331);
    const { tokens } = sayersOf(shown("l"), leaf, voices, "en");
    expect(tokens.map(({ x, radius }) => x + radius)).toEqual([332]);
  });

  it("makes a pill of a disc whose numeral is long, and moves the discs before it", () => {
    const many = new Map([...voices].map(([id, voice]) => [id, { ...voice, token: `10${voice.token}5` }]));
    const { tokens } = sayersOf(shown("r"), reason, many, "en");
    for (const [i, { x, half = 0, radius }] of tokens.entries()) {
      expect(half).toBeGreaterThan(radius);
      const next = tokens[i + 1];
      if (next) expect(x + half + 2).toBeCloseTo(next.x - (next.half ?? 0));
    }
    expect(sayersOf(shown("r"), reason, voices, "en").tokens[0]).not.toHaveProperty("half");
  });

  it("rings a voice by the camp it takes in full, and by the one it takes in part", () => {
    const [token] = sayersOf(shown("l"), leaf, voices, "en").tokens;
    expect(token).toMatchObject({ voice: "v1", camp: 0, partCamp: 1 });
  });

  it("gives a silent voice no camp", () =>
    expect(sayersOf({ ...shown("l"), voices: ["v5"] }, leaf, voices, "en").tokens[0]).not.toHaveProperty("camp"));

  it("marks a card whose claim leads elsewhere: left of a leaf's tokens, in the corner of a reason", () => {
    const onReason = sayersOf(shown("r"), reason, voices, "en").port;
    expect(onReason).toEqual({ count: 1, x: 324, y: 84 });
    const onLeaf = sayersOf({ ...shown("l"), crossLinks: ["r9"] }, leaf, voices, "en").port;
    expect(onLeaf).toEqual({ count: 1, x: 300, y: 64 });
  });

  it("counts where there are several links, and leaves room for the number", () => {
    const { port } = sayersOf({ ...shown("r"), crossLinks: ["r7", "r8", "r9"] }, reason, voices, "en");
    expect(port?.line?.text).toBe("3");
    expect((port?.line?.x ?? 0) + (port?.line?.width ?? 0)).toBeCloseTo(330);
    expect(port?.x).toBeLessThan(port?.line?.x ?? 0);
  });

  it("shows no voices on a position: they stand on the strip", () =>
    expect(sayersOf({ ...shown("p"), voices: ["v1"] }, { ...box, claim: "p", kind: "position" }, voices, "en")).toEqual(
      {
        tokens: [],
      },
    ));
});
