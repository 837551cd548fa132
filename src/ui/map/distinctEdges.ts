import type { Rectangle } from "../../layout/layout.ts";
import { extentOfCurve, overlap } from "../../scene/extent.ts";
import type { SceneEdge } from "../../scene/scene.ts";

/** How far the stroke of an edge and its sign stand out of its curve. */
const reach = 16;

/** Where edges are seen. */
export interface EdgeSight {
  readonly area: Rectangle;
  /** For what a relation is lit, in words; those that are lit otherwise are told apart. */
  readonly lightOf?: (relation: string) => string;
  /** So many that lie on one another look as one does, or as more do: a line thinner than a pixel is darker where others lie on it. */
  readonly most: number;
}

/**
 * Of edges, known by their places, the first few of those that within an area lie on one another and look alike: the lines to a
 * claim that very many bear on run along one trunk.
 */
export function distinctEdges(
  places: readonly number[],
  edgeAt: (place: number) => SceneEdge | undefined,
  { area, lightOf = () => "", most }: EdgeSight,
): readonly number[] {
  const seen = new Map<string, number>();
  return places.filter((place) => {
    const edge = edgeAt(place);
    if (!edge) return false;
    const sight = `${lightOf(edge.relation)} ${sightOf(edge, area)}`;
    const before = seen.get(sight) ?? 0;
    seen.set(sight, before + 1);
    return before < most;
  });
}

/** What is seen of an edge in an area, in words: the same of two edges only where both look the same there. */
function sightOf(edge: SceneEdge, area: Rectangle): string {
  const { relation, to, type, width, column, isIdle, reachesFar, mark, curve } = edge;
  const isMarked = mark && overlap({ ...mark, width: 0, height: 0 }, area, reach);
  const pieces = Array.from({ length: (curve.length - 2) / 6 }, (_, i) => pieceIn(curve.slice(6 * i, 6 * i + 8), area));
  return [to, type, width, column === 0, isIdle, reachesFar, isMarked ? relation : "", ...pieces.flat()].join(" ");
}

/** What is seen of one piece of a curve: of a straight one along an axis no more than what lies in the area. */
function pieceIn(points: readonly number[], area: Rectangle): readonly number[] {
  const { x, y, width, height } = extentOfCurve(points);
  if (!overlap({ x, y, width, height }, area, reach)) return [];
  if (width > 0 && height > 0) return points;
  return [
    Math.max(x, area.x - reach),
    Math.max(y, area.y - reach),
    Math.min(x + width, area.x + area.width + reach),
    Math.min(y + height, area.y + area.height + reach),
  ];
}
