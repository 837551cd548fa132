import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { claimInFocus } from "../../store/state.ts";
import { freeArea } from "../map/freeArea.ts";
import { useWhenCovered } from "../map/useWhenCovered.ts";
import { useAtlas } from "../useAtlas.ts";
import { rowAt } from "./rowAt.ts";

/** Scrolls a row clear of what lies on the outline, by the least way; or, where it is not seen, to the middle. */
export type Reveal = (row: Element, where?: "near" | "middle") => void;

/** Between a row and what lies over the outline, in pixels. */
const gap = 24;

/** A way to bring rows into view, which a newly selected one takes by itself, and that of each step of a tour. */
export function useReveal(
  region: RefObject<HTMLElement | null>,
  tree: RefObject<HTMLElement | null>,
  places: ReadonlyMap<string, number>,
): Reveal {
  const focused = useAtlas(claimInFocus);
  const reveal: Reveal = useCallback(
    (row, where = "near") => {
      if (region.current) scrollTo(region.current, row, where);
    },
    [region],
  );
  const before = useRef<{ focused: string | undefined }>(undefined);
  const whenCovered = useWhenCovered();
  useLayoutEffect(() => {
    const last = before.current;
    // Of very many rows, that of a new selection may be on its way.
    if (focused === last?.focused || (focused !== undefined && !places.has(focused))) return;
    before.current = { focused };
    const row = rowAt(tree.current, places.get(focused ?? ""));
    if (!row) return;
    const show = () => reveal(row, last ? "near" : "middle");
    // A frame later, for the card of a tour comes with it; the panel of a new selection may come a moment after.
    const frame = requestAnimationFrame(() => {
      show();
      whenCovered(focused === undefined ? undefined : show);
    });
    return () => cancelAnimationFrame(frame);
  }, [focused, places, tree, reveal, whenCovered]);
  return reveal;
}

function scrollTo(region: HTMLElement, row: Element, where: "near" | "middle"): void {
  const free = freeArea(region, false);
  const head = region.querySelector('[data-part="columns"]')?.getBoundingClientRect().height ?? 0;
  const box = row.getBoundingClientRect();
  const start = region.getBoundingClientRect().top;
  const [top, bottom] = [start + head + gap, start + free.height - gap];
  if (box.top >= top && box.bottom <= bottom) return;
  if (where === "middle") region.scrollTop += (box.top + box.bottom - top - bottom) / 2;
  else if (box.top < top || box.height > bottom - top) region.scrollTop += box.top - top;
  else region.scrollTop += box.bottom - bottom;
}
