import type { Scene } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { drawHeadline } from "./headline.ts";
import { groundLayers, type LayerOptions, layer, liveGroup } from "./layers.ts";
import { drawMarks, drawPills, isTreeToTheRight } from "./overview.ts";
import { drawOverviewEdges } from "./overviewEdge.ts";
import type { Pen } from "./pen.ts";

/** The picture of a scene to overlook as a group within a page, to be looked at and acted on. */
export function drawFar(scene: Scene, options: Pick<LayerOptions, "theme" | "name">): SvgElement {
  return liveGroup(scene, { ...options, level: "overview" }, farLayers);
}

/** Names and bars to overlook, and all that leads to them. */
export function farLayers(scene: Scene, pen: Pen): readonly SvgElement[] {
  return [
    ...groundLayers(scene, pen),
    layer("edges", drawOverviewEdges(scene, pen)),
    question(scene, pen),
    layer("strip", drawPills(scene, pen)),
    layer("cards", drawMarks(scene, pen, namesLast(scene))),
  ];
}

/** From afar a camp's name is wider than its card: no sign of what stands beside it lies on the name. */
function namesLast({ cards }: Scene): Scene["cards"] {
  const isName = ({ kind }: Scene["cards"][number]) => kind === "position";
  return [...cards.filter((card) => !isName(card)), ...cards.filter(isName)];
}

/** Of the headline, what is read from afar. */
function question(scene: Scene, pen: Pen): SvgElement {
  const lines = scene.headline.filter(({ role }) => role === "question");
  const beside = isTreeToTheRight(scene) ? { class: "beside" } : {};
  return element("g", { "data-layer": "headline", ...beside }, ...drawHeadline({ ...scene, headline: lines }, pen));
}
