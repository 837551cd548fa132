import LineBreaker from "linebreak";
import type { Language } from "../model/map.ts";
import type { Face } from "./layout.ts";
import { hanPunctuation, latinPunctuation, type Run, widths } from "./widths.ts";

/** How a text is set: the face, its size in world pixels, and the language it is in. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly language: Language;
}

/** How much room a text has. */
export interface Room {
  readonly width: number;
  /** How many lines at most; what is left over ends in an ellipsis. */
  readonly lines: number;
  /** Whether the lines are to be about equally long. */
  readonly isBalanced?: boolean;
}

/** How wide a text is on one line, in world pixels. */
export function textWidth(text: string, face: Face, size: number, language: Language): number {
  return (thousandths(text, advancesOf(face, language)) * size) / 1000;
}

/** A text in lines that are no wider than the room; there is at least one line. */
export function breakText(text: string, { face, size, language }: Setting, room: Room): readonly string[] {
  const advances = advancesOf(face, language);
  const width = Math.floor((room.width * 1000) / size);
  const whole = inOneLine(text);
  if (thousandths(whole, advances) <= width) return [whole];
  const pieces = piecesOf(head(whole, width, room.lines), width, advances);
  const lines = fill(pieces, width);
  if (lines.length > room.lines) return cut(lines, width, room.lines, advances);
  return room.isBalanced ? fill(pieces, balancedWidth(pieces, width, lines.length)) : lines;
}

/** Characters no wider than a fifth of an em are rare: what lies further behind cannot be seen, so it is not looked at. */
function head(text: string, width: number, lines: number): string {
  const most = Math.ceil((width * lines) / 200) + 1;
  return text.length <= most ? text : [...text.slice(0, most + 1)].slice(0, -1).join("");
}

/** A text without line ends, control characters and doubled spaces. */
function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** What stands between two places where a line may break. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** Its width without the spaces behind it: they may hang over the end of a line. */
  readonly ink: number;
}

/** The pieces of a text by the Unicode rules (UAX 14); one too long for a line is broken between characters. */
function piecesOf(text: string, width: number, advances: Uint16Array): readonly Piece[] {
  const pieces: Piece[] = [];
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const piece = pieceOf(text.slice(start, found.position), advances);
    start = found.position;
    if (piece.ink <= width) pieces.push(piece);
    else for (const character of clusters(piece.text)) pieces.push(pieceOf(character, advances));
  }
  return pieces;
}

function pieceOf(text: string, advances: Uint16Array): Piece {
  return { text, width: thousandths(text, advances), ink: thousandths(text.trimEnd(), advances) };
}

// Combining marks, joiners and variation selectors stay with what they follow.
const stayBehind = [
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200d, 0x200d],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
] as const;

function staysBehind(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return stayBehind.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function clusters(text: string): string[] {
  const found: string[] = [];
  for (const character of text) {
    const last = found.at(-1);
    if (last !== undefined && (staysBehind(character) || last.endsWith("\u200d")))
      found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

/** Puts as many pieces on each line as it holds. */
function fill(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const piece of pieces) {
    if (line !== "" && filled + piece.ink > width) {
      lines.push(line.trimEnd());
      line = "";
      filled = 0;
    }
    line += piece.text;
    filled += piece.width;
  }
  return [...lines, line.trimEnd()];
}

/** The least width that needs no more lines. */
function balancedWidth(pieces: readonly Piece[], width: number, lines: number): number {
  let tooNarrow = Math.max(...pieces.map((piece) => piece.ink)) - 1;
  let enough = width;
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    if (fill(pieces, middle).length <= lines) enough = middle;
    else tooNarrow = middle;
  }
  return enough;
}

const ellipsis = "…";

function cut(lines: readonly string[], width: number, most: number, advances: Uint16Array): readonly string[] {
  const kept = lines.slice(0, most);
  const last = clusters(kept.at(-1) ?? "");
  const room = width - thousandths(ellipsis, advances);
  while (last.length > 1 && thousandths(last.join(""), advances) > room) last.pop();
  return [...kept.slice(0, -1), `${last.join("").replace(/[\s，、。；：,;:]+$/u, "")}${ellipsis}`];
}

function thousandths(text: string, advances: Uint16Array): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isLead = unit >= 0xd800 && unit < 0xdc00;
    // A character beyond the first plane is an em wide; its first half counts for it, its second for nothing.
    const isTrail = unit >= 0xdc00 && unit < 0xe000 && i > 0 && isLeadAt(text, i - 1);
    if (!isTrail) sum += isLead ? 1000 : (advances[unit] ?? 1000);
  }
  return sum;
}

function isLeadAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  return unit >= 0xd800 && unit < 0xdc00;
}

const compiled = new Map<string, Uint16Array>();

/** The advances of the first plane's characters, in thousandths of an em. */
function advancesOf(face: Face, language: Language): Uint16Array {
  const key = `${face} ${language}`;
  const known = compiled.get(key);
  if (known) return known;
  const advances = new Uint16Array(0x10000).fill(1000);
  const punctuation = language === "zh-Hant" ? hanPunctuation : latinPunctuation;
  for (const run of [...widths[face], ...(punctuation[face] ?? [])]) spread(run, advances);
  compiled.set(key, advances);
  return advances;
}

function spread([start, extra, advance]: Run, advances: Uint16Array): void {
  advances.fill(advance, start, start + extra + 1);
}
