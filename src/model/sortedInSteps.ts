import { mapped, type Steps } from "./steps.ts";

/** So many are put in order at once. */
const run = 2048;

/**
 * Items by a number of each, in steps that are short, or a pass over the list; those of the same number stay in their order. Short runs are put in order, then
 * merged two by two (Knuth, The Art of Computer Programming, volume 3, section 5.2.4).
 */
export function* sortedInSteps<Item>(items: readonly Item[], numberOf: (item: Item) => number): Steps<readonly Item[]> {
  const numbers = new Float64Array(items.length);
  const compare = (a: number, b: number) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b;
  let order = new Uint32Array(items.length);
  let other = new Uint32Array(items.length);
  yield* mapped(items, (item, place) => {
    numbers[place] = numberOf(item);
    order[place] = place;
  });
  for (let from = 0; from < order.length; from += run) {
    order.subarray(from, from + run).sort(compare);
    yield;
  }
  for (let length = run; length < order.length; length *= 2) {
    for (let from = 0; from < order.length; from += 2 * length) {
      const [first, second] = [order.subarray(from, from + length), order.subarray(from + length, from + 2 * length)];
      merge(first, second, numbers, other.subarray(from));
      yield;
    }
    [order, other] = [other, order];
  }
  // Each place is that of an item.
  return yield* mapped(items, (_, place) => items[order[place] ?? -1] as Item);
}

/** Puts two lists of places in order into one; of those with the same number the first list's come first. */
function merge(first: Uint32Array, second: Uint32Array, numbers: Float64Array, merged: Uint32Array): void {
  const numberAt = (places: Uint32Array, at: number) => numbers[places[at] ?? -1] ?? Number.POSITIVE_INFINITY;
  let [i, j] = [0, 0];
  for (let at = 0; at < first.length + second.length; at++) {
    const isFirst = i < first.length && numberAt(first, i) <= numberAt(second, j);
    merged[at] = (isFirst ? first[i++] : second[j++]) ?? 0;
  }
}
