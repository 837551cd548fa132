import type { Span } from "./tokens.ts";

/**
 * Whether an object seems to have been left open, to judge by the indentation: it begins in the middle of a line, goes on
 * there, and one of its keys begins a later line that is no further indented.
 */
export function seemsLeftOpen(text: string, opening: Span, key: Span): boolean {
  const indentation = indentationBefore(text, key.start);
  if (indentation === undefined || key.start - indentation <= opening.start) return false;
  if (/^[ \t]*[\r\n]/u.test(text.slice(opening.end, opening.end + widest))) return false;
  const line = text.lastIndexOf("\n", opening.start) + 1;
  return indentation <= (/^[ \t]*/u.exec(text.slice(line, line + widest))?.[0].length ?? 0);
}

/**
 * Whether a line that begins at some place goes on with what the line of a bracket was about: it is indented alike, and the
 * bracket is not the first of its line.
 */
export function goesOnAsBefore(text: string, bracket: Span, place: number): boolean {
  const indentation = indentationBefore(text, place);
  if (indentation === undefined) return false;
  const line = text.lastIndexOf("\n", bracket.start) + 1;
  const before = /^[ \t]*/u.exec(text.slice(line, line + widest))?.[0].length ?? 0;
  return before === indentation && line + before < bracket.start && line < place - indentation;
}

/** How far a place is indented; undefined where it does not begin its line. */
function indentationBefore(text: string, place: number): number | undefined {
  let indentation = 0;
  while (indentation < widest && /[ \t]/u.test(text.charAt(place - indentation - 1))) indentation++;
  return /[\r\n]/u.test(text.charAt(place - indentation - 1)) ? indentation : undefined;
}

/** Wider indentation is nobody's. */
const widest = 200;
