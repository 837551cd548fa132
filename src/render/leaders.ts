import { onceForEach } from "../model/onceForEach.ts";
import type { Scene, SceneCard, SceneEdge } from "../scene/scene.ts";
import { element, type SvgElement } from "./element.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { strokeFromAfar } from "./strokeFromAfar.ts";
import { wordsInset } from "./wordsFromAfar.ts";

/** The lines on which a claim is reached in the whole graph, one of each kind: of those that hold, where any does. */
const reachedBy = onceForEach(({ edges, territories, growsDown }: Scene) => {
  const reached = new Map<string, Map<SceneEdge["type"], SceneEdge>>();
  if (territories.length > 0 || growsDown) return reached;
  for (const edge of edges) {
    if (edge.role === "undercut") continue;
    const ofClaim = reached.get(edge.to) ?? new Map<SceneEdge["type"], SceneEdge>();
    reached.set(edge.to, ofClaim);
    const known = ofClaim.get(edge.type);
    if (!known || (known.isIdle && !edge.isIdle)) ofClaim.set(edge.type, edge);
  }
  return reached;
});

/**
 * What leads lines on to the words of a claim in the whole graph: from afar words are narrower than the card at whose edge the
 * lines arrive, and lie over this.
 */
export function drawLeaders(scene: Scene, card: SceneCard, pen: Pen): readonly SvgElement[] {
  return [...(reachedBy(scene).get(card.claim)?.values() ?? [])].flatMap((edge) =>
    edge.end.x < card.x + card.width
      ? []
      : element("path", {
          d: path("M", edge.end.x, edge.end.y, "H", card.x + wordsInset),
          ...strokeFromAfar(edge, pen),
        }),
  );
}
