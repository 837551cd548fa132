import { excerptAt } from "../../formats/excerpt.ts";
import type { Issue } from "../../formats/issue.ts";
import { endOfLine } from "../../formats/lineEnds.ts";
import { cutVisible, visible } from "../../formats/shown.ts";

/** A line of a file as it is shown: numbered from 1, nothing hidden in it, and not too long. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
  /** The line of the issue in three parts: what is before its place, the place itself, what is after it. */
  readonly parts?: readonly [before: string, marked: string, after: string];
}

/** Where an issue stands in a file. */
type Place = Pick<Issue, "line" | "column" | "length">;

/** How much of a line is shown, in code points. */
const longest = 200;

/** The lines of a text around an issue, so many before and after as there are; in its own line its place is to be seen. */
export function linesAround(
  text: string,
  place: Place,
  { before, after }: { readonly before: number; readonly after: number },
): readonly FileLine[] {
  const { line } = place;
  const first = Math.max(1, line - before);
  const lines: FileLine[] = [];
  let number = 1;
  for (let start = 0; start <= text.length && number <= line + after; number++) {
    const end = endOfLine(text, start);
    if (number >= first) lines.push(lineOf(text, { start, end }, number, place));
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

/** How many lines a text has. */
export function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/u).length;
}

function lineOf(text: string, { start, end }: { start: number; end: number }, number: number, place: Place): FileLine {
  const line = text.slice(start, end);
  const shown = { number, text: cutVisible(line, longest) };
  if (number !== place.line) return shown;
  const { before, marked, after } = excerptAt(text, place);
  // Of a line that is shown whole, all that is before and after.
  const at = place.column - 1;
  const isWhole = line.length <= longest;
  const [head, tail] = isWhole ? halves(line.replace(/^\uFEFF/u, ""), at, place.length) : [before, after];
  return { ...shown, parts: [head, marked, tail] };
}

/** What of a line is before and after some code points. */
function halves(line: string, at: number, length: number): readonly [string, string] {
  const characters = [...line];
  return [visible(characters.slice(0, at).join("")), visible(characters.slice(at + length).join(""))];
}
