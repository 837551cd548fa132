import type { Language } from "../model/map.ts";
import { advancesOf } from "./advances.ts";
import { type Breaks, breaksIn, isPlainPair, plainBreaksIn, plainKind, plainSpace } from "./breaks.ts";
import { clusterEnd } from "./clusters.ts";
import type { Face } from "./layout.ts";

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
export function breakText(text: string, setting: Setting, room: Room): readonly string[] {
  const width = widthIn(room, setting);
  const measured = measuredFor(text, setting, room);
  if (fitsOneLine(measured, width)) return [measured.text];
  const pieces = piecesOf(measured, width);
  const lines = fill(pieces, width, room.lines + 1);
  if (lines > room.lines || measured.isCut) {
    const advances = advancesOf(setting.face, setting.language);
    return cut(measured.text, Math.min(lines, room.lines), width - thousandths(ellipsis, advances));
  }
  if (room.isBalanced) fill(pieces, balancedWidth(pieces, width, lines), lines);
  return written(measured.text, lines);
}

/** In how many lines `breakText` breaks a text. */
export function countLines(text: string, setting: Setting, room: Room): number {
  const width = widthIn(room, setting);
  const measured = measuredFor(text, setting, room);
  if (fitsOneLine(measured, width)) return 1;
  return Math.min(fill(piecesOf(measured, width), width, room.lines + 1), room.lines);
}

/** How wide a room is, in thousandths of an em. */
function widthIn(room: Room, { size }: Setting): number {
  return Math.floor((room.width * 1000) / size);
}

function measuredFor(text: string, setting: Setting, room: Room): Measured {
  const { face, language } = setting;
  return measure(text, advancesOf(face, language), mostShown(widthIn(room, setting), room.lines));
}

function fitsOneLine({ isCut, length }: Measured, width: number): boolean {
  return !isCut && (reach[length] ?? 0) <= width;
}

/**
 * More than can be seen of a text: its lines, a space hanging over the end of each, and as much of a word that is too long
 * for a line as tells that it is.
 */
function mostShown(width: number, lines: number): number {
  return (lines + 1) * (width + 1000);
}

/** The beginning of a text without line ends, control characters and doubled spaces; `reach` tells how wide it is. */
interface Measured {
  readonly text: string;
  /** Of how many characters it is the beginning, and whether more follow. */
  readonly length: number;
  readonly isCut: boolean;
  /** Whether its line breaks are plain. */
  readonly isPlain: boolean;
}

// What is reckoned with for one text alone lies in lists that serve the next one too: how wide the text is before each of
// its characters; of each piece, where it ends, its ink ends, and how wide the text is there; the first piece of each line.
let reach = new Int32Array(512);
let pieceEnds = new Int32Array(512);
let inkEnds = new Int32Array(512);
let lineStarts = new Int32Array(16);

function measure(text: string, advances: Uint16Array, most: number): Measured {
  makeRoom(text.length);
  let sum = 0;
  let before = plainSpace;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = plainKind(unit);
    if (!isPlainPair(before, kind)) return measureAny(text, advances, most);
    reach[i] = sum;
    if (sum > most) return { text, length: i, isCut: true, isPlain: true };
    sum += advances[unit] ?? 1000;
    before = kind;
  }
  if (before === plainSpace) return measureAny(text, advances, most);
  reach[text.length] = sum;
  return { text, length: text.length, isCut: false, isPlain: true };
}

function measureAny(text: string, advances: Uint16Array, most: number): Measured {
  const whole = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  let sum = 0;
  for (let i = 0; i < whole.length; i++) {
    reach[i] = sum;
    if (sum > most && !isTrailAt(whole, i)) return { text: whole, length: i, isCut: true, isPlain: false };
    sum += advanceAt(whole, i, advances);
  }
  reach[whole.length] = sum;
  return { text: whole, length: whole.length, isCut: false, isPlain: false };
}

function makeRoom(length: number): void {
  if (reach.length > length) return;
  reach = new Int32Array(2 * length);
  pieceEnds = new Int32Array(2 * length);
  inkEnds = new Int32Array(2 * length);
}

/** Fills the list of what stands between two places where a line may break; returns how many pieces there are. */
function piecesOf({ text, length, isPlain }: Measured, width: number): number {
  const breaks = isPlain ? plainBreaksIn(text, length) : breaksIn(text.slice(0, length));
  return separated(text, breaks, width);
}

/** The pieces between breaks; one too long for a line is broken between characters. */
function separated(text: string, { count, places }: Breaks, width: number): number {
  let pieces = 0;
  let start = 0;
  for (let i = 0; i < count; i++) {
    const end = places[i] ?? 0;
    // A space at the end of a line may hang over it.
    const ink = text.charCodeAt(end - 1) === 0x20 ? end - 1 : end;
    if (widthBetween(start, ink) <= width) {
      pieceEnds[pieces] = end;
      inkEnds[pieces++] = ink;
    } else pieces = inClusters(text, start, end, pieces);
    start = end;
  }
  return pieces;
}

function inClusters(text: string, start: number, end: number, before: number): number {
  let pieces = before;
  for (let at = start; at < end; ) {
    const next = clusterEnd(text, at, end);
    inkEnds[pieces] = text.charCodeAt(at) === 0x20 ? at : next;
    pieceEnds[pieces++] = next;
    at = next;
  }
  return pieces;
}

function widthBetween(start: number, end: number): number {
  return (reach[end] ?? 0) - (reach[start] ?? 0);
}

/** Puts as many pieces on each line as it holds, on so many lines at most; returns how many lines that takes. */
function fill(pieces: number, width: number, most: number): number {
  if (lineStarts.length <= most) lineStarts = new Int32Array(2 * most);
  let lines = 1;
  let start = 0;
  lineStarts[0] = 0;
  for (let i = 1; i < pieces; i++) {
    if (widthBetween(start, inkEnds[i] ?? 0) <= width) continue;
    if (lines === most) return lines;
    start = pieceEnds[i - 1] ?? 0;
    lineStarts[lines++] = i;
  }
  lineStarts[lines] = pieces;
  return lines;
}

/** The least width that needs no more lines. */
function balancedWidth(pieces: number, width: number, lines: number): number {
  let tooNarrow = widestPiece(pieces) - 1;
  let enough = width;
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    if (fill(pieces, middle, lines + 1) <= lines) enough = middle;
    else tooNarrow = middle;
  }
  return enough;
}

function widestPiece(pieces: number): number {
  let widest = 0;
  let start = 0;
  for (let i = 0; i < pieces; i++) {
    widest = Math.max(widest, widthBetween(start, inkEnds[i] ?? 0));
    start = pieceEnds[i] ?? 0;
  }
  return widest;
}

/** The first lines as they were filled last. */
function written(text: string, lines: number): string[] {
  return Array.from({ length: lines }, (_, i) => text.slice(startOf(i), inkEnds[(lineStarts[i + 1] ?? 0) - 1]));
}

/** Where a line begins in its text. */
function startOf(line: number): number {
  const piece = lineStarts[line] ?? 0;
  return piece === 0 ? 0 : (pieceEnds[piece - 1] ?? 0);
}

const ellipsis = "…";

/** The first lines, the last of them cut to a width and ended by an ellipsis. */
function cut(text: string, lines: number, width: number): readonly string[] {
  const last = lines - 1;
  const start = startOf(last);
  let end = inkEnds[(lineStarts[lines] ?? 0) - 1] ?? 0;
  if (widthBetween(start, end) > width) end = fittingEnd(text, start, end, width);
  const kept = text.slice(start, end).replace(/[\s，、。；：,;:]+$/u, "");
  return [...written(text, last), `${kept}${ellipsis}`];
}

/** Where the longest beginning of a line ends that is no wider; one character at least. */
function fittingEnd(text: string, start: number, end: number, width: number): number {
  let fitting = clusterEnd(text, start, end);
  for (let at = fitting; at < end && widthBetween(start, at) <= width; at = clusterEnd(text, at, end)) fitting = at;
  return fitting;
}

function thousandths(text: string, advances: Uint16Array): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += advanceAt(text, i, advances);
  return sum;
}

/** A character beyond the first plane is an em wide; its first half counts for it, its second for nothing. */
function advanceAt(text: string, i: number, advances: Uint16Array): number {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit >= 0xe000) return advances[unit] ?? 1000;
  if (unit < 0xdc00) return 1000;
  return isTrailAt(text, i) ? 0 : (advances[unit] ?? 1000);
}

function isTrailAt(text: string, i: number): boolean {
  return isBetween(text.charCodeAt(i), 0xdc00, 0xe000) && i > 0 && isBetween(text.charCodeAt(i - 1), 0xd800, 0xdc00);
}

function isBetween(unit: number, first: number, end: number): boolean {
  return unit >= first && unit < end;
}
