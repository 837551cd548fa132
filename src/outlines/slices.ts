/** A file of a font that is cut into slices, each with some of its characters. */
export interface Slice {
  readonly family: string;
  readonly url: string;
  /** The characters it is asked for, as first and last code points. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** The slices that the @font-face rules of a style sheet name, in the order in which a browser asks them: the last first. */
export function slicesIn(css: string): readonly Slice[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/gu)].flatMap(([, rule = ""]) => sliceOf(rule)).reverse();
}

function sliceOf(rule: string): readonly Slice[] {
  const family = /font-family:\s*(["']?)([^"';]+)\1/u.exec(rule)?.[2];
  const url = /url\(\s*(["']?)([^"')]+)\1\s*\)/u.exec(rule)?.[2];
  const ranges = /unicode-range:\s*([^;]+)/u.exec(rule)?.[1];
  if (family === undefined || url === undefined) return [];
  return [{ family, url, ranges: ranges === undefined ? [[0, 0x10ffff]] : ranges.split(",").map(rangeOf) }];
}

/** `U+4e00-9fff`, `U+4e00` or `U+4e??`. */
function rangeOf(written: string): readonly [number, number] {
  const [first = "", last = first] = written.trim().replace(/^U\+/iu, "").split("-");
  return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "F"), 16)];
}

/** Whether a slice is asked for a character. */
export function covers({ ranges }: Slice, codePoint: number): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}
