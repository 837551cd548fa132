import type { LossTally } from "./loss.ts";
import { inMarks } from "./shown.ts";

/** A text on one line: line ends, tabs and controls are blanks, and what would be nothing is written in marks. */
export function onOneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line === "" ? inMarks(text) : line;
}

/** A text, unless there is nothing to be seen in it: then in marks. */
export function notBlank(text: string): string {
  return text.trim() === "" ? inMarks(text) : text;
}

/** The text as a format can write it; where that is not the same, it is told. */
export function told(text: string, written: (text: string) => string, tally: LossTally, which: string): string {
  const result = written(text);
  if (result !== text) tally.add("signs", which);
  return result;
}

/** Makes names that nobody has, each another. */
export function freshNames(taken: Iterable<string>, prefix: string): () => string {
  const all = new Set(taken);
  let number = 0;
  return () => {
    do number++;
    while (all.has(`${prefix}${number}`));
    return `${prefix}${number}`;
  };
}
