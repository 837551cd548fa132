import type { Position } from "../messages/jsonIssues.ts";
import type { Span } from "./tokens.ts";

/** The way from the root of a file to one of its values. */
export type Path = readonly (string | number)[];

/** The asked places of a file as a tree; reading the file fills in the spans. */
export interface Spots {
  readonly inside: Map<string | number, Spots>;
  key?: Span;
  value?: Span;
}

/** An empty tree of places to ask for. */
export function createSpots(): Spots {
  return { inside: new Map() };
}

/** Asks for the place of a path, and gives the spot where it will stand. */
export function askFor(spots: Spots, path: Path): Spots {
  let spot = spots;
  for (const step of path) {
    const inner = spot.inside.get(step) ?? createSpots();
    spot.inside.set(step, inner);
    spot = inner;
  }
  return spot;
}

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Line and column of each offset, in code points; the offsets may come in any order, the work is linear in the text. */
export function positionsOf(text: string, offsets: Iterable<number>): ReadonlyMap<number, Position> {
  const positions = new Map<number, Position>();
  let cursor: Cursor = { offset: text.startsWith("\uFEFF") ? 1 : 0, line: 1, column: 1 };
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    cursor = advance(text, cursor, offset);
    positions.set(offset, { line: cursor.line, column: cursor.column });
  }
  return positions;
}

interface Cursor extends Position {
  readonly offset: number;
}

function advance(text: string, from: Cursor, to: number): Cursor {
  let { line, column } = from;
  for (let i = from.offset; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(i + 1) !== lineFeed)) {
      line++;
      column = 1;
    } else if (!isSecondHalf(text, i)) column++;
  }
  return { offset: Math.max(from.offset, to), line, column };
}

const lineFeed = 10;
const carriageReturn = 13;

function isSecondHalf(text: string, i: number): boolean {
  const isLow = (text.charCodeAt(i) & 0xfc00) === 0xdc00;
  return isLow && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
}

/** How many code points of its first line a span covers; at least 1. */
export function lengthOf(text: string, span: Span): number {
  const covered = text.slice(span.start, Math.min(span.end, span.start + longest));
  const firstLine = /^[^\r\n]*/u.exec(covered)?.[0] ?? "";
  if (firstLine.length < covered.length && /^[[{]/u.test(firstLine)) return 1;
  return Math.max(1, [...firstLine.trimEnd()].length);
}

/** No mark under a line is longer, in UTF-16 units. */
const longest = 2000;
