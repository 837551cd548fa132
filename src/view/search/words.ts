import type { Folding } from "./folding.ts";

/** English words that only join others: they are looked for where a query has no other. */
const joining = new Set(
  "a an and are as at be by can do does for from has have how in is it its of on or that the their there these they this to was were what when where which who why will with".split(
    " ",
  ),
);

/** The words of a query, as they are compared. */
export function wordsOf(query: string, fold: Folding): readonly string[] {
  const words = query
    .split(/\s+/u)
    .map((word) => fold(word).text)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !joining.has(word));
  return telling.length > 0 ? telling : words;
}
