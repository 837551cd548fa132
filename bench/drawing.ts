import type { Rectangle } from "../src/layout/layout.ts";

/** What a contestant drew: a rectangle for each card, and lines between them. */
export interface Drawing {
  readonly cards: readonly Rectangle[];
  readonly lines: readonly DrawnLine[];
}

/** A line from one card to another, in straight stretches: [x, y, x, y, ...]. */
export interface DrawnLine {
  readonly from: number;
  readonly to: number;
  readonly points: readonly number[];
}

/**
 * How often two lines cross that have no card in common. Lines that share a stretch of their way count as if they were drawn
 * a hair apart: who lays several lines into one hides no crossing by it.
 */
export function crossings({ lines }: Drawing): number {
  const cells = new Map<string, Stretch[]>();
  let count = 0;
  for (const stretch of stretchesOf(lines.map(movedAHair))) {
    for (const cell of cellsOf(stretch)) {
      const others = listIn(cells, cell);
      count += others.filter((other) => crossIn(cell, stretch, other)).length;
      others.push(stretch);
    }
  }
  return count;
}

/** A line moved as no other one is, by less than a hundredth of a pixel. */
function movedAHair(line: DrawnLine, i: number): DrawnLine {
  // Multiples of irrational numbers, which lie evenly and never twice in one place.
  const hairs = [(i * Math.SQRT2) % 1, (i * Math.E) % 1].map((hair) => hair / 100);
  return { ...line, points: line.points.map((at, k) => at + (hairs[k % 2] ?? 0)) };
}

/** How many cards lie under some line that neither leaves nor reaches them. */
export function cardsUnderLines({ cards, lines }: Drawing): number {
  const inCell = new Map<string, number[]>();
  cards.forEach((card, i) => {
    for (const cell of cellsIn(card.x, card.y, card.x + card.width, card.y + card.height)) listIn(inCell, cell).push(i);
  });
  const covered = new Set<number>();
  for (const stretch of stretchesOf(lines)) {
    const { line } = stretch;
    for (const cell of cellsOf(stretch)) {
      for (const i of inCell.get(cell) ?? []) {
        const card = cards[i];
        if (card && i !== line.from && i !== line.to && runsThrough(stretch, card)) covered.add(i);
      }
    }
  }
  return covered.size;
}

/** A straight stretch of a line. */
interface Stretch {
  readonly line: DrawnLine;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

function stretchesOf(lines: readonly DrawnLine[]): readonly Stretch[] {
  return lines.flatMap((line) => {
    const { points } = line;
    const count = Math.max(0, points.length / 2 - 1);
    return Array.from({ length: count }, (_, i): Stretch => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(2 * i, 2 * i + 4);
      return { line, x1, y1, x2, y2 };
    });
  });
}

function listIn<Item>(lists: Map<string, Item[]>, cell: string): Item[] {
  const list = lists.get(cell) ?? [];
  if (list.length === 0) lists.set(cell, list);
  return list;
}

/** The side of the squares in which stretches are looked for. */
const side = 256;

function cellOf(x: number, y: number): string {
  return `${Math.floor(x / side)} ${Math.floor(y / side)}`;
}

/** The squares that a stretch comes through, and at most one more in each row of squares on either side. */
function* cellsOf({ x1, y1, x2, y2 }: Stretch): Generator<string> {
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  const xAt = (y: number) => (y2 === y1 ? x1 : x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
  for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row++) {
    const [above, below] = [Math.max(top, row * side), Math.min(bottom, (row + 1) * side)];
    const ends = y1 === y2 ? [x1, x2] : [xAt(above), xAt(below)];
    yield* cellsIn(Math.min(...ends) - 0.01, above, Math.max(...ends) + 0.01, above);
  }
}

function* cellsIn(left: number, top: number, right: number, bottom: number): Generator<string> {
  for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row++) {
    for (let column = Math.floor(left / side); column <= Math.floor(right / side); column++) yield `${column} ${row}`;
  }
}

/** Whether two stretches cross, and do so in that square: there the crossing counts. */
function crossIn(cell: string, a: Stretch, b: Stretch): boolean {
  const isApart =
    a.line.from !== b.line.from && a.line.from !== b.line.to && a.line.to !== b.line.from && a.line.to !== b.line.to;
  if (!isApart) return false;
  const [ax, ay, bx, by] = [a.x2 - a.x1, a.y2 - a.y1, b.x2 - b.x1, b.y2 - b.y1];
  const turn = ax * by - ay * bx;
  if (Math.abs(turn) < 1e-9) return false;
  const onA = ((b.x1 - a.x1) * by - (b.y1 - a.y1) * bx) / turn;
  const onB = ((b.x1 - a.x1) * ay - (b.y1 - a.y1) * ax) / turn;
  // A crossing where one stretch ends and the next begins belongs to the one that ends there.
  const isOn = onA > 0 && onA <= 1 && onB > 0 && onB <= 1;
  return isOn && cellOf(a.x1 + ax * onA, a.y1 + ay * onA) === cell;
}

/** Whether a stretch comes inside a rectangle (Liang and Barsky 1984). */
function runsThrough({ x1, y1, x2, y2 }: Stretch, { x, y, width, height }: Rectangle): boolean {
  const inset = 0.5;
  let [first, last] = [0, 1];
  for (const [step, low, high] of [
    [x2 - x1, x + inset - x1, x + width - inset - x1],
    [y2 - y1, y + inset - y1, y + height - inset - y1],
  ] as const) {
    if (step === 0 && (low > 0 || high < 0)) return false;
    if (step === 0) continue;
    first = Math.max(first, Math.min(low / step, high / step));
    last = Math.min(last, Math.max(low / step, high / step));
  }
  return first < last;
}
