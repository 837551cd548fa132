import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { glideRows, type RowTops, topsOf } from "./glideRows.ts";
import { rowAt } from "./rowAt.ts";

/** Holds a row where it is on the screen while others come and go. */
export type Pin = (key: string) => void;

/** A way to hold the row that the reader acts on in its place; where too little follows it for that, room is left free. */
export function usePin(parts: {
  readonly region: RefObject<HTMLElement | null>;
  readonly tree: RefObject<HTMLElement | null>;
  /** What stands after the last row. */
  readonly tail: RefObject<HTMLElement | null>;
  /** The places of the rows by their keys. */
  readonly places: ReadonlyMap<string, number>;
  /** Whether other rows are on their way. */
  readonly isUnderWay: boolean;
}): Pin {
  const { region, tree, tail, places, isUnderWay } = parts;
  const held = useRef<{ key: string; top: number; tops: RowTops }>(undefined);
  useLayoutEffect(() => {
    const pinned = held.current;
    const row = pinned && rowAt(tree.current, places.get(pinned.key));
    if (!row || !region.current || !tail.current) return;
    held.current = undefined;
    keep(row, pinned.top, region.current, tail.current);
    glideRows(tree.current, places, pinned.tops);
  }, [region, tree, tail, places]);
  useEffect(() => {
    // Those that it was held for have come, or were cancelled.
    if (!isUnderWay) held.current = undefined;
  }, [isUnderWay]);
  return useCallback(
    (key) => {
      const row = rowAt(tree.current, places.get(key));
      if (row) held.current = { key, top: row.getBoundingClientRect().top, tops: topsOf(tree.current, places) };
    },
    [tree, places],
  );
}

function keep(row: HTMLElement, top: number, region: HTMLElement, tail: HTMLElement): void {
  const wanted = region.scrollTop + row.getBoundingClientRect().top - top;
  const most = region.scrollHeight - tail.offsetHeight - region.clientHeight;
  tail.style.height = `${Math.max(0, Math.ceil(wanted - most))}px`;
  region.scrollTop = wanted;
}
