import { count } from "./count.ts";

/** Lists of numbers, one for each number below a count, in two arrays: list `i` is `items[starts[i]]` to `items[starts[i + 1]]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** The lists that have each item in the list of its key; those of one list keep their order. */
export function createLists(size: number, keys: ArrayLike<number>, items: ArrayLike<number>): Lists {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < keys.length; i++) count(starts, (keys[i] ?? 0) + 1, 1);
  for (let i = 0; i < size; i++) count(starts, i + 1, starts[i] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(items.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    sorted[next[key] ?? 0] = items[i] ?? 0;
    count(next, key, 1);
  }
  return { starts, items: sorted };
}

/** One of the lists. */
export function listAt({ starts, items }: Lists, index: number): Int32Array {
  return items.subarray(starts[index], starts[index + 1]);
}
