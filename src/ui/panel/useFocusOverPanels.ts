import { useEffect, useLayoutEffect, useRef } from "react";

/** Keeps the focus in the panel when what it was on goes with one kind of panel and another comes: it goes to the heading. */
export function useFocusOverPanels(kind: string | undefined): void {
  const wasWithin = useRef(false);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      wasWithin.current = target instanceof Element && target.closest("[data-region=panel]") !== null;
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, []);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (kind === undefined || !wasWithin.current || !isLost) return;
    document.querySelector<HTMLElement>("[data-region=panel] h2")?.focus({ preventScroll: true });
  }, [kind]);
}
