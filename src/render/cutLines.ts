import type { Point, Rectangle } from "../layout/layout.ts";
import { overlap } from "../scene/extent.ts";
import type { SvgElement } from "./element.ts";
import { path } from "./path.ts";

/** A cubic curve: its ends and what pulls at them; a straight line is one too. */
type Cubic = readonly [Point, Point, Point, Point];

/**
 * A picture whose long dashed lines reach no farther than a window, their dashes where they were: whoever paints it would
 * else reckon tens of thousands of dashes, most of them far out of sight, for each part of the screen.
 */
export function cutLines(element: SvgElement, window: Rectangle): SvgElement {
  const { name, attributes, children } = element;
  if (name === "path" && attributes["stroke-dasharray"] !== undefined) return cutPath(element, window);
  if (name !== "g") return element;
  const cut = children.map((child) => (typeof child === "string" ? child : cutLines(child, window)));
  return cut.every((child, i) => child === children[i]) ? element : { name, attributes, children: cut };
}

/** What is cut is cut into parts of a window, as large as this at most: less than that is painted in vain. */
const finest = 1 / 4;

function cutPath(element: SvgElement, window: Rectangle): SvgElement {
  const { attributes } = element;
  const curves = curvesIn(String(attributes.d));
  const whole = curves && extentOf(curves.flat());
  if (!curves || !whole || Math.max(whole.width, whole.height) <= Math.max(window.width, window.height)) return element;
  const { seen, before } = partsIn(curves, window);
  const period = dashesOf(attributes).reduce((sum, length) => sum + length, 0);
  const offset = Number(attributes["stroke-dashoffset"] ?? 0) + before;
  return {
    ...element,
    attributes: { ...attributes, d: dataOf(seen), "stroke-dashoffset": period > 0 ? offset % period : 0 },
  };
}

function dashesOf(attributes: SvgElement["attributes"]): readonly number[] {
  const lengths = String(attributes["stroke-dasharray"]).split(/[ ,]+/u).map(Number);
  return lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
}

/** The parts of curves from the first that lies in a window to the last one, and how long all is that comes before these. */
function partsIn(
  curves: readonly Cubic[],
  window: Rectangle,
): { readonly seen: readonly Cubic[]; readonly before: number } {
  const seen: Cubic[] = [];
  // What may still be between two parts that are seen, over which the dashes go on.
  let unseen: Cubic[] = [];
  let before = 0;
  const most = finest * Math.max(window.width, window.height);
  const take = (curve: Cubic, depth: number): void => {
    const extent = extentOf(curve);
    if (!overlap(extent, window, reach)) {
      if (seen.length === 0) before += lengthOf(curve);
      else unseen.push(curve);
    } else if (depth === 0 || Math.max(extent.width, extent.height) <= most) {
      seen.push(...unseen, curve);
      unseen = [];
    } else for (const half of halvesOf(curve)) take(half, depth - 1);
  };
  for (const curve of curves) take(curve, deepest);
  return { seen, before };
}

const reach = 16;
/** A curve is halved no more often than this. */
const deepest = 16;

/** The two halves of a curve (de Casteljau). */
function halvesOf([a, b, c, d]: Cubic): readonly [Cubic, Cubic] {
  const [ab, bc, cd] = [between(a, b), between(b, c), between(c, d)];
  const [abc, bcd] = [between(ab, bc), between(bc, cd)];
  const middle = between(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** How long a curve is: halved until it is nearly as long as its chord (Gravesen 1997). */
function lengthOf(curve: Cubic, depth = 10): number {
  const [a, b, c, d] = curve;
  const chord = distance(a, d);
  const polygon = distance(a, b) + distance(b, c) + distance(c, d);
  if (depth === 0 || polygon - chord < 0.01) return (chord + polygon) / 2;
  return halvesOf(curve).reduce((sum, half) => sum + lengthOf(half, depth - 1), 0);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function extentOf(points: readonly Point[]): Rectangle {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The curves of a line that is moved to once and then drawn in absolute lines and cubics, as all of ours are; else nothing. */
function curvesIn(data: string): readonly Cubic[] | undefined {
  const curves: Cubic[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = "", values = ""] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/gu)) {
    const numbers = values.match(/-?[\d.]+/gu)?.map(Number) ?? [];
    const points = pointsAfter(command, numbers, at);
    if (!points || (command === "M" && curves.length > 0)) return undefined;
    for (let i = 0; i + 2 < points.length; i += 3) {
      const [b = at, c = at, d = at] = points.slice(i, i + 3);
      curves.push([at, b, c, d]);
      at = d;
    }
    if (command === "M") at = points[0] ?? at;
  }
  return curves;
}

/** By threes, what pulls at each curve and where it ends; of a move the one point. */
function pointsAfter(command: string, numbers: readonly number[], at: Point): readonly Point[] | undefined {
  const [x = 0, y = 0] = numbers;
  const straight = (to: Point) => [between(at, to), between(at, to), to];
  switch (command) {
    case "M":
      return numbers.length === 2 ? [{ x, y }] : undefined;
    case "L":
      return numbers.length === 2 ? straight({ x, y }) : undefined;
    case "H":
      return straight({ x, y: at.y });
    case "V":
      return straight({ x: at.x, y: x });
    case "C":
      return Array.from({ length: numbers.length / 2 }, (_, i) => ({
        x: numbers[2 * i] ?? 0,
        y: numbers[2 * i + 1] ?? 0,
      }));
    default:
      return undefined;
  }
}

function dataOf(curves: readonly Cubic[]): string {
  const parts: (string | number)[] = [];
  let last: Point | undefined;
  for (const [a, b, c, d] of curves) {
    if (a !== last) parts.push("M", a.x, a.y);
    parts.push("C", b.x, b.y, c.x, c.y, d.x, d.y);
    last = d;
  }
  return path(...parts);
}
