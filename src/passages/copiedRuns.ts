/** A stretch of a text that a map repeats. */
export interface CopiedRun {
  /** Where the map has it, as a JSON pointer into its value. */
  readonly pointer: string;
  readonly run: string;
}

/** A map may quote so many code points of a text in a row. */
const longestQuotation = 16;

/** The strings in a value that repeat more of a text in a row than may be quoted; white space does not count. */
export function copiedRuns(value: unknown, text: string): readonly CopiedRun[] {
  const grams = gramsOf(text);
  return stringsIn(value, "").flatMap(({ pointer, string }) => {
    const run = firstRun(string, grams);
    return run === undefined ? [] : [{ pointer, run }];
  });
}

/** All runs of the text that are one code point longer than may be quoted. */
function gramsOf(text: string): ReadonlySet<string> {
  const characters = charactersOf(text);
  const grams = new Set<string>();
  for (let i = 0; i + longestQuotation < characters.length; i++) grams.add(gramAt(characters, i));
  return grams;
}

function charactersOf(text: string): readonly string[] {
  return [...text.replaceAll(/\s+/gu, "")];
}

function gramAt(characters: readonly string[], i: number): string {
  return characters.slice(i, i + longestQuotation + 1).join("");
}

/** The whole of the first run of a string that the text has too. */
function firstRun(string: string, grams: ReadonlySet<string>): string | undefined {
  const characters = charactersOf(string);
  const isCopied = (i: number) => i + longestQuotation < characters.length && grams.has(gramAt(characters, i));
  const start = characters.findIndex((_, i) => isCopied(i));
  if (start < 0) return undefined;
  let last = start;
  while (isCopied(last + 1)) last++;
  return characters.slice(start, last + longestQuotation + 1).join("");
}

function stringsIn(value: unknown, pointer: string): readonly { pointer: string; string: string }[] {
  if (typeof value === "string") return [{ pointer, string: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${pointer}/${key}`));
}
