import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";

/** Where the focus goes when what had it is replaced. */
export const takesFocus = "data-takes-focus";

/** Keeps the focus in a part of the page when its content gives way to other content; it never takes it from elsewhere. */
export function useKeptFocus(frame: RefObject<HTMLElement | null>, content: string) {
  const isWithin = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content is what the focus may be lost with
  useLayoutEffect(() => {
    if (!isWithin.current || frame.current?.contains(document.activeElement)) return;
    const target = frame.current?.querySelector(`[${takesFocus}]`);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [content]);
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: (event: FocusEvent) => {
      if (!frame.current?.contains(event.relatedTarget)) isWithin.current = false;
    },
  };
}
