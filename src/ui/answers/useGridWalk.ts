import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from "react";
import type { Answers } from "../../view/answers.ts";

/** How a place in the grid is known: a voice's own, or one of its claims. */
export function stopOf(voice: string, claim?: string): string {
  return claim === undefined ? voice : `${voice} ${claim}`;
}

/** The arrow keys of the grid, and the one place in it where Tab stops. */
export function useGridWalk(grid: RefObject<HTMLElement | null>, answers: Answers) {
  const first = answers.groups[0]?.rows[0]?.voice.id ?? "";
  const [last, setLast] = useState(first);
  const isThere = answers.groups.some(({ rows }) => rows.some(({ voice }) => isOf(last, voice.id)));
  return {
    stop: isThere ? last : first,
    follow: ({ target }: FocusEvent) => {
      const stop = target.getAttribute("data-stop");
      if (stop !== null) setLast(stop);
    },
    move: (event: KeyboardEvent) => {
      const to =
        event.target instanceof HTMLElement && grid.current
          ? stepFrom(event.target, event.key, grid.current)
          : undefined;
      if (!to || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      to.focus();
    },
  };
}

/** Whether a place in the grid is a voice's own, or one of its claims. */
export function isOf(stop: string, voice: string): boolean {
  return stop === voice || stop.startsWith(`${voice} `);
}

/** Where a key leads from a place of the grid: along its row, or to what stands nearest in the row above or below. */
function stepFrom(from: HTMLElement, key: string, grid: HTMLElement): HTMLElement | undefined {
  const row = from.closest("[data-row]");
  if (!row) return undefined;
  const stops = stopsIn(row);
  const at = stops.indexOf(from);
  const along = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[key];
  if (along !== undefined) return stops[along];
  const rows = [...grid.querySelectorAll("[data-row]")];
  const across = { ArrowDown: 1, ArrowUp: -1 }[key];
  const next = across === undefined ? undefined : rows[rows.indexOf(row) + across];
  if (!next) return undefined;
  return at === 0 ? stopsIn(next)[0] : nearestTo(from, stopsIn(next));
}

function stopsIn(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("[data-stop]")];
}

function nearestTo(from: HTMLElement, stops: readonly HTMLElement[]): HTMLElement | undefined {
  const distance = (stop: HTMLElement) =>
    Math.abs(stop.getBoundingClientRect().left - from.getBoundingClientRect().left);
  return stops.slice(1).sort((a, b) => distance(a) - distance(b))[0] ?? stops[0];
}
