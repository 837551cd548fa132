import { type Numbers, numbersIn } from "./pdfNumber.ts";

/** How points move: x to ax + cy + e, y to bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** First the one, then the other. */
export function moved(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [p, q, r, s, t, u] = second;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** What an attribute of SVG asks for: any of translate, scale and rotate, the last of them first. */
export function matrixOf(transform: string | number | undefined): Matrix {
  let matrix = unmoved;
  for (const [, name = "", values = ""] of String(transform ?? "").matchAll(/(\w+)\(([^)]*)\)/gu)) {
    matrix = moved(oneOf(name, numbersIn(values)), matrix);
  }
  return matrix;
}

function oneOf(name: string, [first = 0, second, third = 0]: Numbers): Matrix {
  if (name === "translate") return [1, 0, 0, 1, first, second ?? 0];
  if (name === "scale") return [first, 0, 0, second ?? first, 0, 0];
  if (name !== "rotate") throw new RangeError(`"${name}" moves nothing in a picture`);
  const turn = (first * Math.PI) / 180;
  const rotation: Matrix = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0];
  const [x, y] = [second ?? 0, third];
  return moved(moved([1, 0, 0, 1, -x, -y], rotation), [1, 0, 0, 1, x, y]);
}
