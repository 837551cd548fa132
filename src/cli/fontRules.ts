import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { covers, type Slice, slicesIn } from "../outlines/slices.ts";

/** A rule of a style sheet that names a file of a font. */
export interface FontRule {
  /** The rule as it is written. */
  readonly text: string;
  readonly slice: Slice;
  readonly file: string;
}

/** The rules of a style sheet for fonts, with those of the packages that it brings in, in the order of the sheet. */
export function fontRulesOf(sheet: string): readonly FontRule[] {
  const require = createRequire(pathToFileURL(sheet));
  const css = readFileSync(sheet, "utf8");
  const brought = [...css.matchAll(/@import "([^"]+)"/gu)].map(([, name]) => require.resolve(`${name}/index.css`));
  const own = [...css.matchAll(/@font-face\s*\{[^}]*\}/gu)].flatMap(([text]): readonly FontRule[] => {
    const [slice] = slicesIn(text);
    if (!slice) return [];
    return [
      {
        text,
        slice,
        file: slice.url.startsWith(".") ? resolve(dirname(sheet), slice.url) : require.resolve(slice.url),
      },
    ];
  });
  return [...brought.flatMap(fontRulesOf), ...own];
}

/** A rule that has only these characters, and has them from that address. */
export function narrowed({ text }: FontRule, codePoints: readonly number[], address: string): string {
  return text
    .replace(/url\([^)]*\)/u, `url(${JSON.stringify(address)})`)
    .replace(/unicode-range:[^;]*/u, `unicode-range: ${rangesOf(codePoints)}`);
}

/** The characters that a rule is asked for. */
export function codePointsIn({ slice }: FontRule): readonly number[] {
  return slice.ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Shares characters out: each to the rule that a browser would ask, the last that covers it. */
export function shared(
  rules: readonly FontRule[],
  codePoints: Iterable<number>,
): ReadonlyMap<FontRule, readonly number[]> {
  const shares = new Map<FontRule, number[]>();
  for (const codePoint of codePoints) {
    const rule = rules.findLast(({ slice }) => covers(slice, codePoint));
    if (!rule) continue;
    const share = shares.get(rule) ?? [];
    share.push(codePoint);
    shares.set(rule, share);
  }
  return shares;
}

function rangesOf(codePoints: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const codePoint of [...codePoints].sort((one, other) => one - other)) {
    const open = ranges.at(-1);
    if (open && open[1] + 1 === codePoint) open[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last).slice(2)}`)).join();
}

function hex(codePoint: number): string {
  return `U+${codePoint.toString(16)}`;
}
