/** Adds to one of the counters, and gives what it then says. */
export function count(counters: Int32Array, index: number, more: number): number {
  const sum = (counters[index] ?? 0) + more;
  counters[index] = sum;
  return sum;
}
