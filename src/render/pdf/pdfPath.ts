import type { Rectangle } from "../../layout/layout.ts";
import { arcCurves } from "./arcCurves.ts";
import { type Numbers, numbers } from "./pdfNumber.ts";

/** A path as a PDF draws it (ISO 32000-1, 8.5.2), and the box of its points and of those that pull at it. */
export interface PdfPath {
  readonly operators: string;
  readonly box: Rectangle;
}

const token = /[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gu;
/** How many numbers follow each command of SVG. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

/** The same path as data of SVG draws: every line, curve and arc, absolute and relative; `write` says how exactly. */
export function pdfPath(data: string, write = numbers): PdfPath {
  const pen = new PathPen(write);
  for (const { command, values } of commandsIn(data)) pen.go(command, values);
  return { operators: pen.operators.join("\n"), box: pen.box() };
}

interface PathCommand {
  readonly command: string;
  readonly values: Numbers;
}

function* commandsIn(data: string): Iterable<PathCommand> {
  const tokens = data.match(token) ?? [];
  for (let at = 0; at < tokens.length; ) {
    let command = tokens[at++] ?? "";
    const count = counts[command.toUpperCase()];
    if (count === undefined) throw new RangeError(`"${command}" is no command of a path`);
    do {
      yield { command, values: tokens.slice(at, at + count).map(Number) };
      at += count;
      // More points after the first of a move are lines.
      if (command === "M") command = "L";
      else if (command === "m") command = "l";
    } while (count > 0 && at < tokens.length && !/[a-zA-Z]/u.test(tokens[at] ?? ""));
  }
}

/** Follows a path and writes it down in absolute lines and cubic curves, which are all that a PDF knows. */
class PathPen {
  readonly operators: string[] = [];
  readonly #write: (...values: Numbers) => string;
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  #left = Number.POSITIVE_INFINITY;
  #top = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #bottom = Number.NEGATIVE_INFINITY;

  constructor(write: (...values: Numbers) => string) {
    this.#write = write;
  }

  go(command: string, values: Numbers): void {
    const upper = command.toUpperCase();
    const [fromX, fromY] = command === upper ? [0, 0] : [this.#x, this.#y];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
    if (upper === "M") this.#move(fromX + a, fromY + b);
    else if (upper === "L") this.#line(fromX + a, fromY + b);
    else if (upper === "H") this.#line(fromX + a, this.#y);
    else if (upper === "V") this.#line(this.#x, fromY + a);
    else if (upper === "C") this.#curve(fromX + a, fromY + b, fromX + c, fromY + d, fromX + e, fromY + f);
    else if (upper === "Q") this.#quadratic(fromX + a, fromY + b, fromX + c, fromY + d);
    else if (upper === "A") {
      const arc = { from: { x: this.#x, y: this.#y }, to: { x: fromX + f, y: fromY + g }, radii: { x: a, y: b } };
      const curves = arcCurves({ ...arc, rotation: c, isLarge: d !== 0, isClockwise: e !== 0 });
      for (const curve of curves) this.#curve(...curve);
    } else this.#close();
  }

  box(): Rectangle {
    if (this.#right < this.#left) return { x: 0, y: 0, width: 0, height: 0 };
    return { x: this.#left, y: this.#top, width: this.#right - this.#left, height: this.#bottom - this.#top };
  }

  #move(x: number, y: number): void {
    this.#reach(x, y);
    [this.#startX, this.#startY] = [x, y];
    this.operators.push(`${this.#write(x, y)} m`);
  }

  #line(x: number, y: number): void {
    this.#reach(x, y);
    this.operators.push(`${this.#write(x, y)} l`);
  }

  #curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#reach(x1, y1);
    this.#reach(x2, y2);
    this.#reach(x, y);
    this.operators.push(`${this.#write(x1, y1, x2, y2, x, y)} c`);
  }

  /** A curve pulled at by one point, as one pulled at by two: each two thirds of the way to it. */
  #quadratic(pullX: number, pullY: number, x: number, y: number): void {
    const toward = (end: number, pull: number) => end + ((pull - end) * 2) / 3;
    const first = [toward(this.#x, pullX), toward(this.#y, pullY)] as const;
    this.#curve(...first, toward(x, pullX), toward(y, pullY), x, y);
  }

  #close(): void {
    [this.#x, this.#y] = [this.#startX, this.#startY];
    this.operators.push("h");
  }

  #reach(x: number, y: number): void {
    [this.#x, this.#y] = [x, y];
    this.#left = Math.min(this.#left, x);
    this.#right = Math.max(this.#right, x);
    this.#top = Math.min(this.#top, y);
    this.#bottom = Math.max(this.#bottom, y);
  }
}
