import type { Point, Rectangle, TextLine } from "../layout/layout.ts";
import type { Scene, SceneToken } from "./scene.ts";

/** A voice's disc by its centre. */
type Disc = Point & Pick<SceneToken, "radius" | "half">;

/** The room that a disc takes. */
export function extentOfDisc(disc: Disc): Rectangle {
  const { x, y, radius } = disc;
  const half = halfOf(disc);
  return { x: x - half, y: y - radius, width: 2 * half, height: 2 * radius };
}

/** Half of the width of a disc. */
export function halfOf({ radius, half = radius }: Pick<Disc, "radius" | "half">): number {
  return half;
}

/** The point in the middle of a rectangle. */
export function centreOf({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The room that a line of text takes. */
export function extentOfLine({ x, y, width, size }: TextLine): Rectangle {
  return { x, y: y - size, width, height: size * 1.3 };
}

/** What a curve cannot leave: the rectangle around its points and their handles. */
export function extentOfCurve(curve: readonly number[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < curve.length; i += 2) {
    const [x, y] = [curve[i] ?? 0, curve[i + 1] ?? 0];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The room that the stroke above or beside linked premises takes. */
export function extentOfBracket(bracket: Scene["brackets"][number]): Rectangle {
  if ("y" in bracket) return { x: bracket.left, y: bracket.y, width: bracket.right - bracket.left, height: 0 };
  return { x: bracket.x, y: bracket.top, width: 0, height: bracket.bottom - bracket.top };
}

/** The room that a band takes. */
export function extentOfRibbon({ from, to }: Scene["ribbons"][number]): Rectangle {
  return extentOfCurve([from, to].flatMap(({ x, y, height }) => [x, y - height / 2, x, y + height / 2]));
}

/** A band cut across into pieces, each in a rectangle that it all but fills. */
export function stepsOfRibbon({ from, to }: Scene["ribbons"][number]): readonly Rectangle[] {
  const ends = Array.from({ length: ribbonSteps + 1 }, (_, i) => {
    const t = i / ribbonSteps;
    // Its bend is in the middle, so that each of its edges is all but this curve.
    const share = t * t * (3 - 2 * t);
    const between = (one: number, other: number) => one + (other - one) * share;
    const [middle, height] = [between(from.y, to.y), between(from.height, to.height)];
    return { x: from.x + (to.x - from.x) * t, top: middle - height / 2, bottom: middle + height / 2 };
  });
  return ends.slice(1).map((end, i) => {
    const { x, top, bottom } = ends[i] ?? end;
    const y = Math.min(top, end.top);
    return { x, y, width: end.x - x, height: Math.max(bottom, end.bottom) - y };
  });
}

const ribbonSteps = 12;

/** The rectangle around others; there may be very many. */
export function around(places: readonly Rectangle[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two rectangles come closer to each other than a gap. */
export function overlap(one: Rectangle, other: Rectangle, gap: number): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

/** Which of some rectangles come closer to another than a gap, as places in their list. */
export function meeting(places: readonly Rectangle[], area: Rectangle, gap: number): readonly number[] {
  const found: number[] = [];
  places.forEach((place, i) => {
    if (overlap(place, area, gap)) found.push(i);
  });
  return found;
}
