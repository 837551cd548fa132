import { useLayoutEffect } from "react";

/** Where Escape means something else, whatever is under way. */
export const busy = "input, textarea, select, [contenteditable], [role=menu], [role=dialog], dialog";

/** Lets Escape stop what is under way, before anything else that it would take back; without `stop` it does not. */
export function useStopKey(stop: (() => void) | undefined): void {
  // With what says that it can be stopped, not after it: who presses in that very moment means this.
  useLayoutEffect(() => {
    if (!stop) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
      if (document.querySelector("dialog:modal") || (event.target instanceof Element && event.target.closest(busy)))
        return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    };
    document.addEventListener("keydown", pressed, true);
    return () => document.removeEventListener("keydown", pressed, true);
  }, [stop]);
}
