import { type RefObject, useEffect } from "react";

/** Closes what is open once the reader presses or focuses something else. */
export function useOutside(
  isOpen: boolean,
  [a, b]: readonly [RefObject<HTMLElement | null>, RefObject<HTMLElement | null>],
  leave: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const look = ({ target }: Event) => {
      const isInside = target instanceof Node && [a, b].some((part) => part.current?.contains(target));
      if (!isInside) leave();
    };
    document.addEventListener("pointerdown", look, true);
    document.addEventListener("focusin", look);
    return () => {
      document.removeEventListener("pointerdown", look, true);
      document.removeEventListener("focusin", look);
    };
  }, [isOpen, a, b, leave]);
}
