import { type RefObject, useLayoutEffect, useState } from "react";
import { narrow } from "../useMedia.ts";
import { useSheet } from "./useSheet.ts";

/** Marks a gist whose second language is seen in a sheet that is not drawn up to the full. */
const mark = "data-both";
/** The part of the panel that scrolls. */
const scrolling = "[data-part=scroller]";

/**
 * Whether a sheet has room for a gist in both languages: the offer to attach the text, which stands below it, is then as much
 * in sight as with one. It is measured whenever `read` is another, when the fonts are there, and when the sheet is of another
 * size, as where the screen is turned.
 */
export function useRoomForBoth(gist: RefObject<HTMLElement | null>, read: unknown): boolean {
  const { detent } = useSheet();
  const [hasRoom, setRoom] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read and how far the sheet is drawn up say how much room there is.
  useLayoutEffect(() => {
    let isOver = false;
    const measure = () => {
      if (!isOver && gist.current) setRoom(hasRoomFor(gist.current));
    };
    measure();
    const observer = new ResizeObserver(measure);
    const scroller = gist.current?.closest(scrolling);
    if (scroller) observer.observe(scroller);
    if ("fonts" in document && document.fonts.status !== "loaded") document.fonts.ready.then(measure, () => {});
    return () => {
      isOver = true;
      observer.disconnect();
    };
  }, [gist, read, detent]);
  return hasRoom;
}

/** Measures it with both in place, which nobody sees before the next picture. */
function hasRoomFor(gist: HTMLElement): boolean {
  const offer = gist.parentElement?.querySelector("[data-part=attach]");
  // Only a sheet has little room.
  if (!offer || !matchMedia(narrow).matches) return true;
  const before = gist.hasAttribute(mark);
  gist.removeAttribute(mark);
  const isBelow = offer.getBoundingClientRect().top >= bottomOfSight(offer);
  gist.setAttribute(mark, "");
  const isWhole = offer.getBoundingClientRect().bottom <= bottomOfSight(offer);
  gist.toggleAttribute(mark, before);
  return isBelow || isWhole;
}

/** Where what scrolls ends. */
function bottomOfSight(offer: Element): number {
  return offer.closest(scrolling)?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
}
