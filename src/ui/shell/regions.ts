/** The regions of the page in reading order. */
const regions = "[data-region]";
const focusable = "button, a[href], input, [tabindex='0']";

/** Moves the focus to the next region of the page: bar, map, panel, and round again. */
export function focusNextRegion(): void {
  const all = [...document.querySelectorAll<HTMLElement>(regions)];
  const at = all.findIndex((region) => region.contains(document.activeElement));
  for (let step = 1; step <= all.length; step++) {
    const region = all[(at + step) % all.length];
    const first = region?.matches(focusable) ? region : region?.querySelector<HTMLElement>(focusable);
    first?.focus();
    if (first && first === document.activeElement) return;
  }
}
