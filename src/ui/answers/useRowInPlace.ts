import { type RefObject, useEffect } from "react";

/**
 * Keeps the row that a reader has clicked, or reads, where it is on the screen while the grid is set narrower or wider beside
 * the panel, where the same words take more lines or fewer.
 */
export function useRowInPlace(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scroller = region.current;
    if (!scroller) return;
    let held: HeldRow | undefined;
    let width = scroller.clientWidth;
    const asked = (event: Event) => {
      if (event instanceof KeyboardEvent && !isHeard(event, scroller)) return;
      const row = rowAsked(event.target, scroller);
      held = row && { row, top: topOf(row) };
    };
    const scrolled = () => {
      // While the width is not yet what it was, the row is not where it was either.
      if (held && scroller.clientWidth === width) held = { ...held, top: topOf(held.row) };
    };
    const observer = new ResizeObserver(() => {
      if (scroller.clientWidth === width) return;
      width = scroller.clientWidth;
      if (held?.row.isConnected) putBack(held, scroller);
      else scroller.style.removeProperty("--spare");
    });
    observer.observe(scroller);
    // Before the page hears of it, all is still in its place.
    for (const name of asking) document.addEventListener(name, asked, true);
    scroller.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      observer.disconnect();
      for (const name of asking) document.removeEventListener(name, asked, true);
      scroller.removeEventListener("scroll", scrolled);
    };
  }, [region]);
}

const asking = ["click", "keydown"] as const;

/** A row, and where its upper edge is on the screen. */
interface HeldRow {
  readonly row: Element;
  readonly top: number;
}

/** Whether a key may bring or close the panel: those that are typed elsewhere, as into the search, are many and do not. */
function isHeard({ key, target }: KeyboardEvent, scroller: HTMLElement): boolean {
  if (key === "Escape" || target === document.body) return true;
  return target instanceof Element && (scroller.contains(target) || target.closest("[data-region=panel]") !== null);
}

/** The row that is asked for, else the one that is read. */
function rowAsked(target: EventTarget | null, scroller: HTMLElement): Element | undefined {
  const asked = target instanceof Element ? target.closest("[data-row]") : null;
  const read = () => scroller.querySelector("[data-row]:is([data-heard], :has([aria-current]))");
  return asked ?? read() ?? undefined;
}

function topOf(row: Element): number {
  return row.getBoundingClientRect().top;
}

/** Scrolls a row to where it was; where that is farther than the grid goes, there is room to spare below it. */
function putBack({ row, top }: HeldRow, scroller: HTMLElement): void {
  const wanted = Math.round(scroller.scrollTop + topOf(row) - top);
  const last = scroller.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const end = last - scroller.getBoundingClientRect().top + scroller.scrollTop + paddingBelow(scroller);
  const spare = wanted > 0 ? Math.max(0, Math.ceil(wanted + scroller.clientHeight - end)) : 0;
  scroller.style.setProperty("--spare", `${spare}px`);
  scroller.scrollTop = wanted;
}

function paddingBelow(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).paddingBottom) || 0;
}
