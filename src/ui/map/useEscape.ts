import { type RefObject, useEffect } from "react";
import { useActions, useAtlas } from "../useAtlas.ts";
import type { HoverControl } from "./useHover.ts";
import type { Walk } from "./useWalk.ts";

/** Lets Escape take back the top-most of what the map shows beside its picture: words, then a link, then the selection or the voice. */
export function useEscape(
  region: RefObject<HTMLElement | null>,
  { hover, hush }: HoverControl,
  { leaveLink }: Walk,
): void {
  const hasSelection = useAtlas((state) => state.selection !== undefined || state.voice !== undefined);
  const { select } = useActions();
  useEffect(() => {
    const element = region.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented || isInMenu(event.target)) return;
      if (hover.isLong) hush();
      else if (!leaveLink()) {
        if (!hasSelection) return;
        select(undefined);
      }
      event.preventDefault();
    };
    element?.addEventListener("keydown", pressed);
    return () => element?.removeEventListener("keydown", pressed);
  }, [region, hover, hush, leaveLink, hasSelection, select]);
}

/** A menu on the map closes by itself. */
function isInMenu(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=menu]") !== null;
}
