/** So many frames is something waited for that is about to be drawn: about a second. */
const patience = 60;

/** Gives the focus to what a selector finds, as soon as that is drawn. */
export function focusLater(selector: string, frames = patience): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement | SVGElement>(selector);
    // The map brings its cards into sight by its camera, not by scrolling.
    if (found) found.focus({ preventScroll: found instanceof SVGElement });
    else if (frames > 0) focusLater(selector, frames - 1);
  });
}
