/** The greatest of some numbers between any two places, both included; -Infinity where there is none between. */
export function greatestIn(values: ArrayLike<number>): (first: number, last: number) => number {
  // A tree in one array (a segment tree): leaves in the second half, above each two the greater of them.
  const count = values.length;
  const tree = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) tree[count + i] = values[i] ?? 0;
  for (let i = count - 1; i > 0; i--) tree[i] = Math.max(tree[2 * i] ?? 0, tree[2 * i + 1] ?? 0);
  return (first, last) => {
    let greatest = Number.NEGATIVE_INFINITY;
    for (let low = first + count, high = last + count + 1; low < high; low >>= 1, high >>= 1) {
      if (low & 1) greatest = Math.max(greatest, tree[low++] ?? 0);
      if (high & 1) greatest = Math.max(greatest, tree[--high] ?? 0);
    }
    return greatest;
  };
}
