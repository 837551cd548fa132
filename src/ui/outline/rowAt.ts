/** The element of the row at a place of the tree, where it is on the page. */
export function rowAt(tree: Element | null, at: number | undefined): HTMLElement | undefined {
  return at === undefined ? undefined : (tree?.querySelector<HTMLElement>(`[data-at="${at}"]`) ?? undefined);
}
