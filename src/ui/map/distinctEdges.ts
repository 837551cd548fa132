import type { Rectangle } from "../../layout/layout.ts";
import { onceForEach } from "../../model/onceForEach.ts";
import { overlap } from "../../scene/extent.ts";
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

/** Where those run that lead far: they are looked at for each area that they cross. */
const curveOf = onceForEach(({ curve }: SceneEdge) => curve);

/** What is seen of an edge in an area, in words: the same of two edges only where both look the same there. */
function sightOf(edge: SceneEdge, area: Rectangle): string {
  const { relation, to, type, width, column, isIdle, reachesFar, mark } = edge;
  const curve = curveOf(edge);
  const isMarked = mark && overlap({ ...mark, width: 0, height: 0 }, area, reach);
  let words = `${to} ${type} ${width} ${column === 0} ${isIdle} ${reachesFar} ${isMarked ? relation : ""}`;
  // Of the very many edges whose boxes meet an area, few have more than a piece or two there.
  for (let begin = 0; begin + piece.numbers <= curve.length; begin += piece.step) words += pieceIn(curve, begin, area);
  return words;
}

/** A curve is a point, then two handles and a point for each piece: a piece's numbers, and how far the next begins from it. */
const piece = { numbers: 8, step: 6 } as const;

/** What is seen of the piece of a curve that begins there: of a straight one along an axis no more than what lies in the area. */
function pieceIn(curve: readonly number[], begin: number, { x, y, width, height }: Rectangle): string {
  const [left, right] = spanOf(curve, begin);
  const [least, most] = [x - reach, x + width + reach];
  if (left >= most || right <= least) return "";
  const [top, bottom] = spanOf(curve, begin + 1);
  const [highest, lowest] = [y - reach, y + height + reach];
  if (top >= lowest || bottom <= highest) return "";
  if (right > left && bottom > top) return ` ${curve.slice(begin, begin + piece.numbers).join(" ")}`;
  return ` ${Math.max(left, least)} ${Math.max(top, highest)} ${Math.min(right, most)} ${Math.min(bottom, lowest)}`;
}

/** From where to where a piece reaches along one axis, whose first number stands there. */
function spanOf(curve: readonly number[], first: number): readonly [number, number] {
  const [a = 0, b = 0, c = 0, d = 0] = [curve[first], curve[first + 2], curve[first + 4], curve[first + 6]];
  return [Math.min(a, b, c, d), Math.max(a, b, c, d)];
}
