import { expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import { pictureWords } from "../../src/messages/picture.ts";
import { drawLeaders } from "../../src/render/leaders.ts";
import type { Pen } from "../../src/render/pen.ts";
import { themes } from "../../src/render/theme.ts";
import { createScene } from "../../src/scene/createScene.ts";
import { createView } from "../../src/view/createView.ts";
import type { LayoutName } from "../../src/view/view.ts";
import { mapOf } from "../support/maps.ts";

const pen: Pen = { theme: themes.light, language: "en", words: pictureWords.en, prefix: "", isLive: false };

/** The colours of the lines that lead on to the words of each claim of `p <- a <- b`, where `c` rebuts a too. */
function leaders(layout: LayoutName) {
  const view = createView(mapOf("p <- a <- b, a <- d, a x- c"), { language: "en", layout, folded: new Set() });
  const scene = createScene(view, layoutView(view));
  return Object.fromEntries(
    scene.cards.map((card) => [card.claim, drawLeaders(scene, card, pen).map(({ attributes }) => attributes.stroke)]),
  );
}

const { support, rebut } = themes.light;

it("leads the lines of the whole graph on to the words of what they bear on, one of each kind", () => {
  expect(leaders("layered")).toEqual({ p: [support], a: [support, rebut], b: [], c: [], d: [] });
});

it("leads on by a line that holds, where any does, else as a line is drawn that does not", () => {
  const dashesOn = (claim: string) => {
    const rejected = [{ kind: "claim", id: "b" }] as const;
    const map = mapOf("p <- a; a <- b; a <- d; p <- c; c <- b");
    const view = createView(map, { language: "en", layout: "layered", folded: new Set(), rejected });
    const scene = createScene(view, layoutView(view));
    const card = scene.cards.find((one) => one.claim === claim);
    return card && drawLeaders(scene, card, pen).map(({ attributes }) => attributes["stroke-dasharray"]);
  };
  expect(dashesOn("a")).toEqual([undefined]);
  expect(dashesOn("c")).toEqual(["0.1 6"]);
});

it.each(["tidy", "top"] as const)("leads nothing on where lines reach the words themselves: %s", (layout) => {
  expect(Object.values(leaders(layout)).flat()).toEqual([]);
});
