import { type FocusEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { indexOf } from "../../model/questions.ts";
import type { Atlas } from "../../store/createAtlas.ts";
import { claimInFocus } from "../../store/state.ts";
import { keepPlace, placeKept } from "../keptPlace.ts";
import { useAtlas, useAtlasItself } from "../useAtlas.ts";
import type { OutlineRow } from "./outlineRows.ts";
import { rowAt } from "./rowAt.ts";
import type { Reveal } from "./useReveal.ts";

/** The keyboard's way through the rows. */
export interface TreeWalk {
  /** The place of the row at which Tab enters the tree, and from which a step leads. */
  readonly current: number;
  /** The place of the row that is selected, or that a tour is at. */
  readonly marked: number | undefined;
  /** Gives the row at a place the focus, and brings it into view. */
  readonly go: (at: number) => void;
  /** Gives a row the focus by its key, as soon as it is there. */
  readonly goTo: (key: string) => void;
  readonly focused: (event: FocusEvent) => void;
  readonly blurred: (event: FocusEvent) => void;
}

/** The way through the rows; where the row that was reached goes, the nearest above it takes its place. */
export function useTreeWalk(parts: {
  readonly tree: RefObject<HTMLElement | null>;
  readonly rows: readonly OutlineRow[];
  /** The places of the rows by their keys. */
  readonly places: ReadonlyMap<string, number>;
  readonly reveal: Reveal;
  /** Whether other rows are on their way. */
  readonly isUnderWay: boolean;
}): TreeWalk {
  const { tree, rows, places, reveal, isUnderWay } = parts;
  const atlas = useAtlasItself();
  const focused = useAtlas(claimInFocus);
  const [visited, setVisited] = useState(() => keptLine(atlas));
  const awaited = useRef<string>(undefined);
  const held = useRef<string>(undefined);
  const reached = [...visited, focused ?? ""].find((key) => places.has(key));
  const current = places.get(reached ?? "") ?? 0;

  const goTo = useCallback((key: string) => {
    awaited.current = key;
    setVisited([key]);
  }, []);
  const go = (at: number) => {
    const row = rows[at];
    if (row) goTo(row.key);
  };
  useLayoutEffect(() => {
    const isLost = held.current !== undefined && !places.has(held.current) && document.activeElement === document.body;
    const at = places.get(awaited.current ?? "") ?? (isLost ? current : undefined);
    const row = rowAt(tree.current, at);
    if (!row) return;
    awaited.current = undefined;
    row.focus({ preventScroll: true });
    reveal(row);
  });
  useEffect(() => {
    // The row that is waited for has come, or was cancelled.
    if (!isUnderWay) awaited.current = undefined;
  }, [isUnderWay]);
  return {
    current,
    marked: places.get(focused ?? ""),
    go,
    goTo,
    focused: ({ target }) => {
      const row = rows[Number(target.getAttribute("data-at") ?? -1)];
      if (!row) return;
      held.current = row.key;
      const line = lineOf(row, rows, places);
      setVisited(line);
      const claim = claimOn(line, atlas);
      if (claim !== undefined) keepPlace(atlas, claim);
      if (target.matches(":focus-visible")) reveal(target);
    },
    blurred: ({ relatedTarget }) => {
      if (relatedTarget) held.current = undefined;
    },
  };
}

/** The row at which the keyboard was on the screen before, as a line of one. */
function keptLine(atlas: Atlas): readonly string[] {
  const claim = placeKept(atlas);
  return claim === undefined ? [] : [claim];
}

/** The first of some rows that is a claim's: those of links stand under the claim they lead from. */
function claimOn(line: readonly string[], atlas: Atlas): string | undefined {
  const { claims } = indexOf(atlas.state().map);
  return line.find((key) => claims.has(key));
}

/** The keys of a row and of those above it, from itself up. */
function lineOf(row: OutlineRow, rows: readonly OutlineRow[], places: ReadonlyMap<string, number>): readonly string[] {
  const line: string[] = [];
  for (let at: OutlineRow | undefined = row; at; at = rows[places.get(at.parent ?? "") ?? -1]) line.push(at.key);
  return line;
}
