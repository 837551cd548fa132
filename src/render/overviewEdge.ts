import type { Bracket, LevelBracket } from "../layout/layout.ts";
import { middleOf } from "../layout/placed.ts";
import { onceInSteps } from "../model/onceInSteps.ts";
import { keyed, type Steps } from "../model/steps.ts";
import type { Scene, SceneCard, SceneEdge } from "../scene/scene.ts";
import { drawBracket } from "./edge.ts";
import { element, type SvgElement } from "./element.ts";
import { barInset, barOf, isTreeToTheRight } from "./overview.ts";
import { curvePath, path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { strokeFromAfar } from "./strokeFromAfar.ts";
import { wordsInset } from "./wordsFromAfar.ts";

/** The relations from afar: lines without ends, between words and bars. */
export function drawOverviewEdges(
  scene: Scene,
  pen: Pen,
  edges = scene.edges,
  { cards, brackets } = endsOf(scene),
): readonly SvgElement[] {
  return edges.flatMap((edge) => {
    const [from, to] = [cards.get(edge.from), cards.get(edge.to)];
    const hasBar = from !== undefined && endsAtBar(scene, from);
    const bracket = brackets.get(edge.relation);
    return [
      line(edge, hasBar && to && edge.role === "tree" ? treePath(edge, from, to) : curvePath(edge.curve), pen),
      ...(bracket ? [bracketLine(bracket, edge, hasBar ? barInset : 0, pen)] : []),
    ];
  });
}

/** Whether lines from a card end at its bar rather than where their curves do. */
function endsAtBar(scene: Scene, from: SceneCard): boolean {
  return from.kind === "leaf" && isTreeToTheRight(scene);
}

/** Whether all that is drawn of an edge from afar runs along its curve. */
export function runsAlongCurve(scene: Scene, edge: SceneEdge, { cards, brackets } = endsOf(scene)): boolean {
  const from = cards.get(edge.from);
  return !brackets.has(edge.relation) && (edge.role !== "tree" || from === undefined || !endsAtBar(scene, from));
}

/** What the edges of a scene lead between and are held by. */
interface Ends {
  readonly cards: ReadonlyMap<string, SceneCard>;
  readonly brackets: ReadonlyMap<string, Bracket | LevelBracket>;
}

/** The ends of a scene's edges by what they stand for; the same scene gives the same. */
export const { of: endsOf, inSteps: endsInSteps } = onceInSteps(function* ({ cards, brackets }: Scene): Steps<Ends> {
  return {
    cards: yield* keyed(cards, ({ claim }) => claim),
    brackets: yield* keyed(brackets, ({ relation }) => relation),
  };
});

/** The bracket of linked premises, where their marks are. */
function bracketLine(bracket: Bracket | LevelBracket, edge: SceneEdge, shift: number, pen: Pen): SvgElement {
  if ("y" in bracket) return drawBracket(bracket, pen);
  const { x, top, bottom } = bracket;
  const { glyph } = edge;
  const at = x + shift;
  return element("path", {
    d: path("M", at - 8, glyph.y, "H", at, "M", at + 3, top, "H", at, "V", bottom, "H", at + 3),
    fill: "none",
    stroke: pen.theme.line,
    "stroke-width": 1.8,
  });
}

function line(edge: SceneEdge, d: string, pen: Pen): SvgElement {
  return element("path", { "data-edge": edge.relation, d, ...strokeFromAfar(edge, pen) });
}

/** From a leaf's bar to what it bears on: over the gutter, then along its row, where words lie over it. */
function treePath(edge: SceneEdge, from: SceneCard, to: SceneCard): string {
  const end = barOf(from, true).x - (edge.mark ? 20 : 12);
  const gutter = end - 70;
  const start = to.kind === "leaf" ? barEnd(to) + 5 : to.x + wordsInset;
  const bend = (gutter + end) / 2;
  // As at the ports of the card, but closer together: reasons above, objections below.
  const y1 = middleOf(to) + (edge.end.y - middleOf(to)) * 0.4;
  const y2 = edge.mark ? edge.glyph.y : middleOf(from);
  return path("M", end, y2, "C", bend, y2, bend, y1, gutter, y1, ...(start < gutter ? ["H", start] : []));
}

function barEnd(card: SceneCard): number {
  const { x, width } = barOf(card, true);
  return x + width;
}
