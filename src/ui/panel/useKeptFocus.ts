import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus in a part of the page when what had it gives way to other content: it goes to the target then. It is
 * never taken from elsewhere.
 */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
  content: string,
) {
  const isWithin = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content is what the focus may be lost with
  useLayoutEffect(() => {
    if (isWithin.current && !part.current?.contains(document.activeElement)) {
      target.current?.focus({ preventScroll: true });
    }
  }, [content]);
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: (event: FocusEvent) => {
      if (!part.current?.contains(event.relatedTarget)) isWithin.current = false;
    },
  };
}
