import { type RefObject, useLayoutEffect, useState } from "react";
import { letterSize } from "../letterSize.ts";

/** So many of the page's letters wide, the window has room for the contents beside the tree. */
const least = 68.75;

/**
 * Whether the contents have room beside the tree. A media query knows the letters that the browser sets; these may be larger on
 * the page alone. What measures them is as wide as one.
 */
export function useRoomBeside(letter: RefObject<HTMLElement | null>): boolean {
  const [hasRoom, setRoom] = useState(isThere);
  useLayoutEffect(() => {
    const measure = () => setRoom(isThere());
    const observer = new ResizeObserver(measure);
    if (letter.current) observer.observe(letter.current);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [letter]);
  return hasRoom;
}

function isThere(): boolean {
  return innerWidth >= least * letterSize();
}
