/** Whether two lists hold the very same, in the same order; no list is the same as none. */
export function isSameList(one: readonly unknown[], other: readonly unknown[] | undefined): boolean {
  return one.length === other?.length && one.every((item, i) => item === other[i]);
}
