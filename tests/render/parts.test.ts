import { describe, expect, it } from "vitest";
import { debateOf } from "../../bench/debate.ts";
import { layoutView } from "../../src/layout/layoutView.ts";
import type { ArgumentMap } from "../../src/model/map.ts";
import { drawMap } from "../../src/render/drawMap.ts";
import type { SvgElement } from "../../src/render/element.ts";
import { createPartPainter, partLayers } from "../../src/render/parts.ts";
import { bandsOf } from "../../src/scene/bands.ts";
import { createScene } from "../../src/scene/createScene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { createView } from "../../src/view/createView.ts";
import type { LayoutName } from "../../src/view/view.ts";
import { debate } from "../support/maps.ts";
import { randomMap } from "../support/randomMap.ts";

describe.each<[string, ArgumentMap, LayoutName]>([
  ["a debate", debate, "tidy"],
  ["a debate whose conclusion is on top", debate, "top"],
  ["a generated debate", debateOf({ claims: 200 }), "tidy"],
  ["a random map", randomMap({ seed: 5, claims: 90 }), "tidy"],
  ["a graph in layers", randomMap({ seed: 5, claims: 30 }), "layered"],
])("%s, drawn by parts", (_, map, layout) => {
  const view = createView(map, { language: "en", layout, folded: new Set() });
  const scene = createScene(view, layoutView(view));

  it.each(["near", "overview"] as const)("is the picture of the whole, %s", (level) => {
    const whole = drawMap(scene, { theme: "dark", level, embedded: true });
    const { attributes, children } = putTogether(scene, level);
    expect(attributes).toEqual(whole.attributes);
    expect(sorted(children)).toEqual(sorted(whole.children));
  });
});

/** All parts, each in the layer of the frame that is its own. */
function putTogether(scene: Scene, level: "near" | "overview"): SvgElement {
  const { frame, layer } = createPartPainter(scene, "dark", level);
  const { bands, longEdges } = bandsOf(scene);
  const parts = [...bands, ...longEdges.map(({ edge }) => ({ edges: [edge] })), { lanes: scene.lanes }];
  const children = frame.children.map((child) => {
    const name = typeof child === "string" ? undefined : nameOf(child);
    const drawn = partLayers.find((one) => one === name);
    if (typeof child === "string" || !drawn) return child;
    return { ...child, children: parts.flatMap((part) => layer(drawn, part).children) };
  });
  return { ...frame, children: children.filter((child) => typeof child === "string" || child.children.length > 0) };
}

/** The layers in their order; what they hold in any. */
function sorted(layers: SvgElement["children"]): readonly (readonly [string, readonly string[]])[] {
  return layers
    .filter((layer) => typeof layer !== "string")
    .filter(({ name, children }) => name !== "defs" || children.length > 0)
    .map((layer) => [nameOf(layer), layer.children.map((child) => JSON.stringify(child)).sort()]);
}

function nameOf({ name, attributes }: SvgElement): string {
  return String(attributes["data-layer"] ?? name);
}
