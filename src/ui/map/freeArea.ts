import type { Rectangle } from "../../layout/layout.ts";
import { spineWidth } from "./camera.ts";

const least = 80;

/** The part of the map, in its own pixels, on which neither spine nor panel nor sheet nor the tour lies. */
export function freeArea(region: Element, hasSpine: boolean): Rectangle {
  const { left, top, right, bottom, width } = region.getBoundingClientRect();
  // A page that is not laid out has no measures; then all of the window counts.
  if (width === 0) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const panel = document.querySelector('[data-region="panel"]')?.getBoundingClientRect();
  // Counted from the window's edge, for while it slides in, its own place is not yet the final one.
  const isSheet = panel !== undefined && panel.width >= width - 1;
  const freeRight = panel && !isSheet ? Math.min(right, innerWidth - panel.width) : right;
  const freeBottom = panel && isSheet ? bottom - panel.height : bottom;
  const tour = document.querySelector('[data-region="tour"]')?.getBoundingClientRect();
  const freeFoot = tour && tour.height > 0 ? Math.min(freeBottom, tour.top) : freeBottom;
  const x = hasSpine ? spineWidth : 0;
  return {
    x,
    y: 0,
    width: Math.max(least, freeRight - left - x),
    height: freeFoot - top < least ? bottom - top : freeFoot - top,
  };
}
