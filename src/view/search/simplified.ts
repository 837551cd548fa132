/** A table of characters, traditional before simplified, as OpenCC writes it: `團 团|隻 只`; of several the first is meant. */
export function simplifiedFrom(table: string): ReadonlyMap<string, string> {
  const pairs = table.split("|").map((pair) => pair.split(" "));
  return new Map(pairs.flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])));
}
