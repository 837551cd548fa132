import { onceForEach } from "../model/onceForEach.ts";
import type { Scene, SceneCard, SceneEdge } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { wordsInset } from "./wordsFromAfar.ts";

/** The lines on which a claim is reached in the whole graph, one of each kind. */
const reachedBy = onceForEach(({ edges, territories, growsDown }: Scene) => {
  const reached = new Map<string, Map<SceneEdge["type"], SceneEdge>>();
  if (territories.length > 0 || growsDown) return reached;
  for (const edge of edges) {
    if (edge.role === "undercut") continue;
    const ofClaim = reached.get(edge.to) ?? new Map<SceneEdge["type"], SceneEdge>();
    reached.set(edge.to, ofClaim);
    if (!ofClaim.has(edge.type)) ofClaim.set(edge.type, edge);
  }
  return reached;
});

/**
 * What leads lines on to the words of a claim in the whole graph: from afar words are narrower than the card at whose edge the
 * lines arrive, and lie over this.
 */
export function drawLeaders(scene: Scene, card: SceneCard, { theme }: Pen): readonly SvgElement[] {
  return [...(reachedBy(scene).get(card.claim)?.values() ?? [])].flatMap(({ type, end, column, width }) =>
    end.x < card.x + card.width
      ? []
      : element("path", {
          d: path("M", end.x, end.y, "H", card.x + wordsInset),
          fill: "none",
          stroke: theme[type],
          "stroke-width": column === 0 ? width + 0.6 : 1.8,
          ...(type === "rebut" ? { "stroke-dasharray": "8 5" } : {}),
        }),
  );
}
