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
  let words = [to, type, width, column === 0, isIdle, reachesFar, isMarked ? relation : ""].join(" ");
  // Of the very many edges whose boxes meet an area, few have more than a piece or two there.
  for (let begin = 0; begin + piece.numbers <= curve.length; begin += piece.step) words += pieceIn(curve, begin, area);
  return words;
}

/** A curve is a point, then two handles and a point for each piece: a piece's numbers, and how far the next begins from it. */
const piece = { numbers: 8, step: 6 } as const;

/** What is seen of the piece of a curve that begins there: of a straight one along an axis no more than what lies in the area. */
function pieceIn(curve: readonly number[], begin: number, area: Rectangle): string {
  const extent = extentOfCurve(curve, begin, begin + piece.numbers);
  if (!overlap(extent, area, reach)) return "";
  const { x, y, width, height } = extent;
  if (width > 0 && height > 0) return ` ${curve.slice(begin, begin + piece.numbers).join(" ")}`;
  const [left, top] = [Math.max(x, area.x - reach), Math.max(y, area.y - reach)];
  const right = Math.min(x + width, area.x + area.width + reach);
  const bottom = Math.min(y + height, area.y + area.height + reach);
  return ` ${left} ${top} ${right} ${bottom}`;
}
