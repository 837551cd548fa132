/** Does something with the first element of a kind within another, now or when it has come; what it returns stops the waiting. */
export function onceThere(within: Element, kind: string, act: (found: HTMLElement) => void): () => void {
  const watch = new MutationObserver(take);
  function take(): void {
    const found = within.querySelector<HTMLElement>(kind);
    if (!found) return;
    watch.disconnect();
    act(found);
  }
  watch.observe(within, { childList: true, subtree: true });
  take();
  return () => watch.disconnect();
}
