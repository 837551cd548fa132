import { describe, expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap, Language } from "../../src/model/map.ts";
import { plainly } from "../../src/model/plainly.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { createView } from "../../src/view/createView.ts";
import { toggle } from "../../src/view/folds.ts";
import { debate, mapOf } from "../support/maps.ts";

function sceneOf(map: ArgumentMap, language: Language = "en", ...folded: readonly string[]) {
  const none: ReadonlySet<string> = new Set();
  const folds = folded.reduce((all, claim) => toggle(map, all, claim), none);
  const view = createView(map, { language, layout: "tidy", folded: folds });
  return createScene(view, layoutView(view));
}

describe("createScene", () => {
  it("is the same for the same view", () => {
    expect(plainly(sceneOf(structuredClone(debate)))).toEqual(plainly(sceneOf(debate)));
  });

  it("has a card for each shown claim, in reading order", () => {
    expect(sceneOf(debate).cards.map((card) => card.claim)).toEqual([
      ...["calm", "base", "data", "old", "habit", "cash", "alarm"],
    ]);
    expect(sceneOf(debate, "en", "calm").cards.map((card) => card.claim)).toEqual(["calm", "alarm"]);
  });

  it("shows the tree at rest, and cross-links only on request", () => {
    const { edges, lanes } = sceneOf(debate);
    expect(edges.map(({ relation }) => relation)).toEqual(["r1", "r2", "r4", "r3"]);
    expect(lanes.map(({ relation, from, to, width }) => [relation, from, to, width])).toEqual([
      ["r5", "cash", "alarm", 2.2],
    ]);
  });

  it("draws what bears on a position the thicker the stronger it is, and all else alike", () => {
    const { edges } = sceneOf(mapOf("p <= a, p <- b, p <~ c, a <= d, b x~ e"));
    const widths = edges.map(({ from, width }) => [from, width]);
    expect(Object.fromEntries(widths)).toEqual({ a: 2.7, b: 1.9, c: 1.4, d: 1.6, e: 1.6 });
  });

  it("puts the word of a relation on the card that it leaves, larger on reasons", () => {
    const { cards } = sceneOf(debate);
    const words = cards.map(({ claim, glyph }) => [claim, glyph && `${glyph.type} ${glyph.size}`]);
    expect(Object.fromEntries(words)).toEqual({
      calm: undefined,
      alarm: undefined,
      base: undefined,
      habit: undefined,
      cash: "rebut 24",
      data: "support 20",
      old: "rebut 20",
    });
    for (const { x, glyph } of cards) if (glyph) expect(glyph.x).toBe(x);
  });

  it("puts the word of linked premises on their bracket, and that of a lane on the lane", () => {
    const { edges, lanes, brackets } = sceneOf(debate);
    expect(brackets.map(({ relation }) => relation)).toEqual(["r1"]);
    expect(edges.filter(({ mark }) => mark).map(({ relation }) => relation)).toEqual(["r1"]);
    expect(lanes[0]?.mark).toMatchObject({ type: "support", size: 20 });
  });

  it("shows every relation of the whole graph at rest, each with one word on its line", () => {
    const view = createView(debate, { language: "en", layout: "layered", folded: new Set() });
    const { edges, lanes, cards } = createScene(view, layoutView(view));
    expect(lanes).toEqual([]);
    expect(new Set(edges.map(({ relation }) => relation))).toEqual(new Set(["r1", "r2", "r3", "r4", "r5"]));
    expect(edges.flatMap(({ relation, mark }) => (mark ? [relation] : [])).sort()).toEqual([
      "r1",
      "r2",
      "r3",
      "r4",
      "r5",
    ]);
    expect(cards.filter(({ glyph }) => glyph)).toEqual([]);
    expect(cards.find(({ claim }) => claim === "cash")?.type).toBe("rebut");
  });

  it("draws a line of the whole graph lighter that goes further than a window shows, and no other", () => {
    const reasons = Array.from({ length: 40 }, (_, at) => `p <= r${at + 1}`).join(", ");
    const scene = (layout: "layered" | "tidy") => {
      const view = createView(mapOf(reasons), { language: "en", layout, folded: new Set() });
      return createScene(view, layoutView(view)).edges;
    };
    const down = ({ curve }: { curve: readonly number[] }) => Math.abs((curve.at(-1) ?? 0) - (curve[1] ?? 0));
    const [far, near] = [true, undefined].map((isFar) => scene("layered").filter((edge) => edge.reachesFar === isFar));
    expect(Math.min(...(far ?? []).map(down))).toBeGreaterThan(600);
    expect(Math.max(...(near ?? []).map(down))).toBeLessThanOrEqual(700);
    expect(new Set(far?.map(({ width }) => width))).toEqual(new Set([1.2]));
    expect(new Set(near?.map(({ width }) => width))).toEqual(new Set([2.7]));
    expect(scene("tidy").filter(({ reachesFar }) => reachesFar)).toEqual([]);
  });

  it("with the conclusion on top leads down: voices at the foot of cards, and words that say so", () => {
    const view = createView(debate, { language: "en", layout: "top", folded: new Set() });
    const scene = createScene(view, layoutView(view));
    expect(scene.growsDown).toBe(true);
    expect(scene.description).toContain("Read from the top down");
    for (const { kind, tokens, lines, y, height } of scene.cards.filter((card) => card.tokens.length > 0)) {
      expect(kind).not.toBe("position");
      const foot = Math.min(...tokens.map((token) => token.y - token.radius));
      expect(foot).toBeGreaterThan(y + Math.max(...lines.map((line) => line.y)));
      expect(Math.max(...tokens.map((token) => token.y + token.radius))).toBeLessThan(y + height);
    }
  });

  it("says which relations bear on relations", () =>
    expect(
      sceneOf(debate)
        .edges.filter(({ isUndercut }) => isUndercut)
        .map(({ relation }) => relation),
    ).toEqual(["r4"]));

  it("rings the voices of the strip by their camps, silent ones last with a caption", () => {
    const { strip, captions } = sceneOf(debate);
    expect(strip.map(({ token, camp, partCamp }) => [token, camp, partCamp])).toEqual([
      ["1", 0, undefined],
      ["2", 1, 0],
      ["3", undefined, undefined],
    ]);
    expect(captions.map(({ text }) => text)).toEqual(["no side"]);
  });

  it("marks what only the annotator draws", () => {
    const map = mapOf("p <- a, p <- b; v1: a");
    const relations = map.relations.map((one) => (one.id === "r2" ? ({ ...one, basis: "annotator" } as const) : one));
    const { cards } = sceneOf({ ...map, relations });
    expect(cards.filter(({ isImplicit }) => isImplicit).map(({ claim }) => claim)).toEqual(["b"]);
  });

  it("says in words what there is, in the language asked for", () => {
    expect(sceneOf(debate, "zh-Hant")).toMatchObject({
      title: "該不該？",
      description: expect.stringMatching(/^3 則回答，7 個論點，2 種立場，1 則沒有表態。/u),
    });
    expect(sceneOf(debate, "en", "calm").description).toMatch(/2 claims are unfolded/);
  });

  it("shows a map without voices or positions of its own", () => {
    const scene = sceneOf(mapOf("a <- b"));
    expect(scene.strip).toEqual([]);
    expect(scene.cards.map(({ claim, tokens }) => [claim, tokens.length])).toEqual([
      ["a", 0],
      ["b", 0],
    ]);
  });
});
