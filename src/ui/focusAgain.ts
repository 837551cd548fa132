/** Gives the focus back to where it was; where that is gone, as a card that was filtered away, to what is read. */
export function focusAgain(before: Element | null): void {
  const isThere = before?.isConnected && before !== document.body;
  const next = isThere ? before : document.querySelector("main [data-region] [tabindex='0']");
  if (next instanceof HTMLElement || next instanceof SVGElement) next.focus();
}
