import type { Named } from "./framework.ts";
import type { Span } from "./tokens.ts";

/** One line of a text, in words. */
export interface Line {
  readonly words: readonly Named[];
  /** Without the blanks around it. */
  readonly span: Span;
  /** What follows so many of its words. */
  rest(words: number): string;
}

/** The lines of a text, a byte order mark left out. */
export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/gu)].map(({ 0: line, index }) => {
    const words = [...line.matchAll(/[^\s\uFEFF]+/gu)].map(({ 0: name, index: at }) => ({
      name,
      span: { start: index + at, end: index + at + name.length },
    }));
    const end = words.at(-1)?.span.end ?? index + line.length;
    return {
      words,
      span: { start: words[0]?.span.start ?? index, end },
      rest: (count) => (words[count] ? text.slice(words[count].span.start, end) : ""),
    };
  });
}
