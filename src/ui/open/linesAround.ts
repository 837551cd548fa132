import { endOfLine } from "../../formats/lineEnds.ts";
import { cutVisible } from "../../formats/shown.ts";

/** A line of a file as it is shown: numbered from 1, nothing hidden in it, and not too long. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

/** How much of a line is shown, in code points. */
const longest = 200;

/** The lines of a text around one of them, as many before as after where there are. */
export function linesAround(text: string, line: number, around: number): readonly FileLine[] {
  const first = Math.max(1, line - around);
  const lines: FileLine[] = [];
  let number = 1;
  for (let start = 0; start <= text.length && number <= line + around; number++) {
    const end = endOfLine(text, start);
    if (number >= first) lines.push({ number, text: cutVisible(text.slice(start, end), longest) });
    start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}
