import type { Rectangle } from "../../layout/layout.ts";
import { onceThere } from "../onceThere.ts";
import { spineWidth } from "./camera.ts";

const least = 80;
const cover = '[data-region="panel"], [data-region="tour"]';

/** The part of the map, in its own pixels, on which neither spine nor panel nor sheet nor the tour lies. */
export function freeArea(region: Element, hasSpine: boolean): Rectangle {
  const { left, top, right, bottom, width } = region.getBoundingClientRect();
  // A page that is not laid out has no measures; then all of the window counts.
  if (width === 0) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const element = document.querySelector('[data-region="panel"]');
  const panel = element?.getBoundingClientRect();
  // Counted from the edge it stands at, for while it slides in, its own place is not yet the final one.
  const isSheet = panel !== undefined && panel.width >= width - 1;
  const freeRight = panel && !isSheet ? Math.min(right, innerWidth - panel.width) : right;
  const foot = element?.parentElement?.getBoundingClientRect().bottom ?? bottom;
  const freeBottom = panel && isSheet ? Math.min(bottom, foot - panel.height) : bottom;
  const tour = document.querySelector('[data-region="tour"]')?.getBoundingClientRect();
  const freeFoot = tour && tour.height > 0 ? Math.min(freeBottom, tour.top) : freeBottom;
  const x = hasSpine ? spineWidth : 0;
  return {
    x,
    y: 0,
    width: Math.max(least, freeRight - left - x),
    height: freeFoot - top < least / 2 ? bottom - top : freeFoot - top,
  };
}

/** Calls back once when panel or tour come to lie on the map; not at all where one is there already. Gives the way to wait no more. */
export function whenCovered(then: () => void): (() => void) | undefined {
  return document.querySelector(cover) ? undefined : onceThere(document.body, cover, then);
}
