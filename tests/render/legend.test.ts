import { expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import { legendWords } from "../../src/messages/legend.ts";
import { pictureWords } from "../../src/messages/picture.ts";
import type { SvgElement } from "../../src/render/element.ts";
import { drawLegend, extents } from "../../src/render/legend.ts";
import type { Pen } from "../../src/render/pen.ts";
import { drawPicture } from "../../src/render/picture.ts";
import { themes } from "../../src/render/theme.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { createView } from "../../src/view/createView.ts";
import { debate, mapOf } from "../support/maps.ts";

function pictureWith(text: string): SvgElement {
  const claims = debate.claims.map(({ label: _, ...claim }) =>
    claim.id === "base" ? { ...claim, text: { en: text } } : claim,
  );
  const rejected = [{ kind: "claim", id: "base" }] as const;
  const request = { language: "en", layout: "tidy", folded: new Set<string>(), rejected } as const;
  const view = createView({ ...debate, claims }, request);
  return drawPicture(view, layoutView(view), { theme: "light" });
}

it("makes no picture wider for what is supposed to be false, however long that is", () => {
  const short = pictureWith("A short claim");
  const long = pictureWith("A claim of very many words. ".repeat(400));
  expect(Number(long.attributes.width)).toBeLessThan(Number(short.attributes.width) + 500);
  const key = long.children.find((part) => typeof part !== "string" && part.attributes["data-layer"] === "legend");
  expect(JSON.stringify(key)).toContain("…");
});

it.each([
  ["needs-one", "What follows from this map (reasons count)", "any one objection stands, or all reasons fall"],
  ["attack-only", "What follows from this map (objections only)", "any one objection stands"],
] as const)("names the reading of the verdicts, and says what they mean by it: %s", (verdicts, heading, falls) => {
  const map = mapOf("one x- b, two <- c");
  const request = { language: "en", layout: "tidy", folded: new Set<string>(), verdicts } as const;
  const view = createView(map, request);
  const picture = drawPicture(view, layoutView(view), { theme: "light" });
  const key = picture.children.find((part) => typeof part !== "string" && part.attributes["data-layer"] === "legend");
  const words = JSON.stringify(key);
  expect(words).toContain(heading);
  expect(words).toContain(falls);
});

it("explains every verdict that is counted, also of claims that are folded away, and no other", () => {
  const signsOf = (notation: string, folded: readonly string[] = []) => {
    const request = { language: "en", layout: "tidy", folded: new Set(folded), verdicts: "needs-one" } as const;
    const view = createView(mapOf(notation), request);
    return createScene(view, layoutView(view)).verdicts?.signs.map(({ sign }) => sign);
  };
  expect(signsOf("one <- a, a <- b, b x- c, c x- b", ["one"])).toEqual(["open"]);
  expect(signsOf("one <- a, two <- b, b x- c", ["two"])).toEqual(["stands", "falls"]);
  expect(signsOf("one <- a, two <- c x- d, d x- c", ["two"])).toEqual(["stands", "open"]);
});

/** What the key says of the signs of a map, all of it unfolded or with some claims folded. */
function meaningsOf(map: typeof debate, folded = new Set<string>()) {
  const view = createView(map, { language: "en", layout: "tidy", folded });
  const scene = createScene(view, layoutView(view));
  const words = pictureWords.en;
  const pen: Pen = { theme: themes.light, language: "en", words, prefix: "", isLive: false };
  return { all: drawLegend(scene, pen).meanings, short: drawLegend(scene, pen, "short").meanings };
}

it("leaves out from afar what is drawn on cards alone, and says less of what follows where there is less room", () => {
  const map = mapOf("a <- b <- c, d");
  const request = { language: "en", layout: "tidy", folded: new Set(["b"]), verdicts: "needs-one" } as const;
  const view = createView(map, request);
  const layout = layoutView(view);
  const { folded } = legendWords.en;
  const picture = (level: "near" | "overview") => JSON.stringify(drawPicture(view, layout, { theme: "light", level }));
  expect(picture("near")).toContain(folded);
  expect(picture("overview")).not.toContain(folded);
  expect(picture("overview")).toContain("What follows from this map");
  const scene = createScene(view, layout);
  const pen: Pen = { theme: themes.light, language: "en", words: pictureWords.en, prefix: "", isLive: false };
  const heights = extents.map((extent) => drawLegend(scene, pen, extent).height);
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(new Set(heights).size).toBe(3);
  expect(JSON.stringify(drawLegend(scene, pen, "least").elements)).not.toContain("What follows");
});

it("explains what only some maps have where it is to be seen: folds, dashed borders, links to elsewhere, half counts", () => {
  const { folded, implicit, elsewhere, half } = legendWords.en;
  const plain = mapOf("a <- b <- c, d; v1: a; v1 = no a");
  const withBasis = (basis: "explicit" | "annotator") => ({
    ...plain,
    relations: plain.relations.map((one) => ({ ...one, basis })),
  });
  const spoken = withBasis("explicit");
  const { all, short } = meaningsOf(spoken);
  expect(all).toEqual(short);
  expect(meaningsOf(spoken, new Set(["b"])).all).toEqual([...short, folded]);
  expect(meaningsOf(withBasis("annotator")).all).toEqual([...short, implicit]);
  const linked = {
    ...spoken,
    relations: [...spoken.relations, { ...spoken.relations[0], id: "r9", from: ["c"], to: "d" }],
  };
  expect(meaningsOf(linked as typeof debate).all).toEqual([...short, elsewhere]);
  const [voice] = spoken.voices;
  const partly = {
    ...spoken,
    voices: [...spoken.voices, { ...voice, id: "v2", token: "2", stance: "partly" as const, positions: ["d", "a"] }],
  };
  expect(meaningsOf(partly as typeof debate).all).toEqual([...short, half]);
});
