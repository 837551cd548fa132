import type { Span } from "./tokens.ts";

/** What is to stand in the place of a stretch of a text, or at a place where there is nothing: offsets in UTF-16 units. */
export interface Edit extends Span {
  readonly text: string;
}

/** An edit that puts something in the place of a stretch. */
export function replacing({ start, end }: Span, text: string): Edit {
  return { start, end, text };
}

/** An edit that puts something in between. */
export function inserting(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** The text with the edits made; no two of them are of the same place, and they come in the order of their places. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let made = "";
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
}

/**
 * What two rounds of edits come to, as edits of the text before the first: the second ones are of the text that the first ones
 * made.
 */
export function afterEachOther(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const pieces = piecesOf(first);
  const made: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of second) {
    pieces.take(start - at, made);
    pieces.take(end - start, []);
    made.push({ text });
    at = end;
  }
  pieces.take(Number.POSITIVE_INFINITY, made);
  return editsBetween(made);
}

/** A stretch of the text before, or something new. */
type Piece = Span | { readonly text: string };

/** The pieces of a text with edits in it, taken one after the other by their lengths. */
function piecesOf(edits: readonly Edit[]) {
  const rest: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    rest.push({ start: at, end: start }, { text });
    at = end;
  }
  rest.push({ start: at, end: Number.POSITIVE_INFINITY });
  rest.reverse();
  const take = (length: number, to: Piece[]) => {
    let left = length;
    for (let piece = rest.pop(); piece; piece = rest.pop()) {
      const whole = lengthOf(piece);
      if (whole > left) {
        to.push(cutOf(piece, 0, left));
        rest.push(cutOf(piece, left, whole));
        return;
      }
      to.push(piece);
      left -= whole;
    }
  };
  return { take };
}

function lengthOf(piece: Piece): number {
  return "text" in piece ? piece.text.length : piece.end - piece.start;
}

function cutOf(piece: Piece, from: number, to: number): Piece {
  return "text" in piece
    ? { text: piece.text.slice(from, to) }
    : { start: piece.start + from, end: Math.min(piece.end, piece.start + to) };
}

/** What lies between the stretches that are left of a text. */
function editsBetween(pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = "";
  for (const piece of pieces) {
    if ("text" in piece) text += piece.text;
    else if (piece.end > piece.start) {
      if (piece.start > at || text !== "") edits.push({ start: at, end: piece.start, text });
      at = piece.end;
      text = "";
    }
  }
  return edits;
}
