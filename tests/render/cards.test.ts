import { describe, expect, it } from "vitest";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { drawCards } from "../../src/render/cards.ts";
import type { SvgElement } from "../../src/render/element.ts";
import { penOf } from "../../src/render/layers.ts";
import { createScene } from "../../src/scene/createScene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { withSources } from "../../src/scene/withSources.ts";
import { createView } from "../../src/view/createView.ts";
import type { ViewRequest } from "../../src/view/view.ts";
import { debate, foldedAt } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";

const crowded = randomMap({ seed: 5, claims: 90 });
const rejected = crowded.claims.slice(3, 9).map(({ id }) => ({ kind: "claim", id }) as const);

describe("cards in a live picture", () => {
  it.each<[string, Scene]>([
    ["a debate with a fold", sceneOf(debate, { folded: foldedAt(debate, "base") })],
    ["a random map, with the numbers of its sources", sceneOf(crowded, {}, true)],
    ["one where something is supposed to be false", sceneOf(crowded, { rejected, folded: foldedAt(crowded, "c2") })],
    ["one with verdicts, that grows down", sceneOf(crowded, { verdicts: "needs-one", layout: "top" })],
  ])("stand where those of an exported one stand: %s", (_, scene) => {
    const live = drawn(scene, true).filter(({ attributes }) => attributes.class !== "caret");
    const places = live.flatMap((card) => placesOf(card, lengthsIn(card.attributes.transform)));
    const exported = drawn(scene, false).flatMap((card) => placesOf(card, []));
    expect(exported.length).toBeGreaterThan(40);
    expect(places.map(({ what }) => what)).toEqual(exported.map(({ what }) => what));
    const apart = places.map(({ x, y }, i) =>
      Math.hypot(x - (exported[i]?.x ?? Number.NaN), y - (exported[i]?.y ?? 0)),
    );
    // Each length in a path is rounded to a hundredth.
    expect(Math.max(...apart)).toBeLessThan(0.03);
  });

  it("are drawn alike when they only move", () => {
    const [open, folded] = [sceneOf(debate, {}), sceneOf(debate, { folded: foldedAt(debate, "base") })];
    const cardIn = (scene: Scene) => drawn(scene, true).find(({ attributes }) => attributes["data-claim"] === "cash");
    expect(cardIn(folded)?.attributes.transform).not.toEqual(cardIn(open)?.attributes.transform);
    expect(cardIn(folded)?.children).toEqual(cardIn(open)?.children);
  });
});

interface Place {
  readonly what: string;
  readonly x: number;
  readonly y: number;
}

function sceneOf(map: ArgumentMap, request: Partial<ViewRequest>, hasSources = false): Scene {
  const view = createView(map, { language: "en", layout: "tidy", folded: new Set(), ...request });
  const scene = createScene(view, layoutView(view));
  return hasSources ? withSources(scene, view) : scene;
}

function drawn(scene: Scene, embedded: boolean): readonly SvgElement[] {
  return drawCards(scene.cards, penOf(scene, { theme: "light", embedded }).pen);
}

/** Where each thing that is drawn begins. */
function placesOf(element: SvgElement, [dx = 0, dy = 0]: readonly number[]): readonly Place[] {
  const { name, attributes, children } = element;
  const [x, y] = [attributes.x ?? attributes.cx, attributes.y ?? attributes.cy].map(Number);
  const [left, top] = name === "path" ? lengthsIn(attributes.d) : [x, y];
  const own =
    name === "g" || left === undefined || top === undefined ? [] : [{ what: name, x: left + dx, y: top + dy }];
  const parts = children.filter((child) => typeof child !== "string").filter(({ name }) => name !== "tspan");
  return [...own, ...parts.flatMap((part) => placesOf(part, [dx, dy]))];
}

function lengthsIn(text: string | number | undefined): readonly number[] {
  return (
    String(text ?? "")
      .match(/-?\d[\d.]*/gu)
      ?.map(Number) ?? []
  );
}
