import type { Scene, SceneCard, SceneEdge } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { barOf, middleOf, wordsEnd } from "./overview.ts";
import { curvePath, path } from "./path.ts";
import type { Pen } from "./pen.ts";

/** The relations from afar: lines without ends, between words and bars. */
export function drawOverviewEdges(scene: Scene, pen: Pen): readonly SvgElement[] {
  const cards = new Map(scene.cards.map((card) => [card.claim, card]));
  return scene.edges.map((edge) => {
    const [from, to] = [cards.get(edge.from), cards.get(edge.to)];
    const isInTree = scene.territories.length > 0 && edge.role === "tree" && from?.kind === "leaf";
    return line(edge, isInTree && to ? treePath(edge, from, to) : curvePath(edge.curve), pen);
  });
}

function line(edge: SceneEdge, d: string, pen: Pen): SvgElement {
  return element("path", {
    "data-edge": edge.relation,
    d,
    fill: "none",
    stroke: pen.theme[edge.type],
    "stroke-width": edge.column === 0 ? edge.width + 0.6 : 1.8,
    ...(edge.type === "support" ? { "stroke-linecap": "round" } : { "stroke-dasharray": "8 5" }),
  });
}

/** From a leaf's bar to the end of what it bears on: along its row, then over the gutter. */
function treePath(edge: SceneEdge, from: SceneCard, to: SceneCard): string {
  const end = barOf(from).x - 12;
  const gutter = end - 70;
  const start = to.kind === "leaf" ? barOf(to).x + barOf(to).width + 5 : Math.min(wordsEnd(to), gutter);
  const bend = (gutter + end) / 2;
  // As at the ports of the card, but closer together: reasons above, objections below.
  const y1 = middleOf(to) + (edge.end.y - middleOf(to)) * 0.4;
  const y2 = middleOf(from);
  return path("M", end, y2, "C", bend, y2, bend, y1, gutter, y1, ...(start < gutter ? ["H", start] : []));
}
