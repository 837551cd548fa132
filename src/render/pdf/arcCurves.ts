import type { Point } from "../../layout/layout.ts";

/** An arc of an ellipse between two points, as a path of SVG gives it. */
export interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly radii: Point;
  /** In degrees. */
  readonly rotation: number;
  readonly isLarge: boolean;
  /** As one sees it where y grows downwards. */
  readonly isClockwise: boolean;
}

/** Two points that pull at a curve, and where it ends. */
export type CurveTo = readonly [number, number, number, number, number, number];

/** Cubic curves along an arc, a quarter of a turn each at most (SVG 1.1, appendix F.6.5); a mere line where it has no radius. */
export function arcCurves(arc: Arc): readonly CurveTo[] {
  const { from, to, rotation } = arc;
  const turn = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const inside = { x: cos * half.x + sin * half.y, y: cos * half.y - sin * half.x };
  const radii = radiiFor(arc, inside);
  if (radii.x === 0 || radii.y === 0) return [[from.x, from.y, to.x, to.y, to.x, to.y]];
  const middle = middleOf(arc, inside, radii);
  const start = Math.atan2((inside.y - middle.y) / radii.y, (inside.x - middle.x) / radii.x);
  const end = Math.atan2((-inside.y - middle.y) / radii.y, (-inside.x - middle.x) / radii.x);
  const sweep = swept(end - start, arc.isClockwise);
  const onPage = (x: number, y: number): readonly [number, number] => {
    const [across, down] = [middle.x + radii.x * x, middle.y + radii.y * y];
    return [cos * across - sin * down + (from.x + to.x) / 2, sin * across + cos * down + (from.y + to.y) / 2];
  };
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, i): CurveTo => {
    const [a, b] = [start + i * step, start + (i + 1) * step];
    return [
      ...onPage(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      ...onPage(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ...onPage(Math.cos(b), Math.sin(b)),
    ];
  });
}

/** The radii, enlarged as far as the ends need. */
function radiiFor({ radii }: Arc, inside: Point): Point {
  const [x, y] = [Math.abs(radii.x), Math.abs(radii.y)];
  if (x === 0 || y === 0) return { x, y };
  const apart = (inside.x / x) ** 2 + (inside.y / y) ** 2;
  const larger = Math.sqrt(Math.max(1, apart));
  return { x: x * larger, y: y * larger };
}

function middleOf({ isLarge, isClockwise }: Arc, inside: Point, radii: Point): Point {
  const across = (radii.x * inside.y) ** 2 + (radii.y * inside.x) ** 2;
  const left = Math.max(0, (radii.x * radii.y) ** 2 - across);
  const far = (isLarge === isClockwise ? -1 : 1) * (across === 0 ? 0 : Math.sqrt(left / across));
  return { x: (far * radii.x * inside.y) / radii.y, y: (-far * radii.y * inside.x) / radii.x };
}

function swept(turn: number, isClockwise: boolean): number {
  if (isClockwise && turn < 0) return turn + 2 * Math.PI;
  return !isClockwise && turn > 0 ? turn - 2 * Math.PI : turn;
}
