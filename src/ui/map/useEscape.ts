import { type RefObject, useEffect } from "react";
import type { AtlasState } from "../../store/state.ts";
import { useActions, useAtlas } from "../useAtlas.ts";
import type { HoverControl } from "./useHover.ts";
import type { Walk } from "./useWalk.ts";

/** Lets Escape take back the top-most of what the map shows beside its picture: words, then a link, then the selection or the voice, then what is looked up of the whole. */
export function useEscape(
  region: RefObject<HTMLElement | null>,
  { hover, hush }: HoverControl,
  { leaveLink }: Walk,
): void {
  const open = useAtlas(whatIsOpen);
  const { select, lookUp } = useActions();
  useEffect(() => {
    const element = region.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented || isInMenu(event.target)) return;
      if (hover.isLong) hush();
      else if (!leaveLink()) {
        if (!open) return;
        ({ select, lookUp })[open](undefined);
      }
      event.preventDefault();
    };
    // As on a fresh page, where nothing has the focus.
    const pressedNowhere = (event: KeyboardEvent) => {
      if (event.target === document.body && open) pressed(event);
    };
    element?.addEventListener("keydown", pressed);
    document.addEventListener("keydown", pressedNowhere);
    return () => {
      element?.removeEventListener("keydown", pressed);
      document.removeEventListener("keydown", pressedNowhere);
    };
  }, [region, hover, hush, leaveLink, open, select, lookUp]);
}

/** What takes back what the panel shows. */
function whatIsOpen({ selection, voice, aside }: AtlasState): "select" | "lookUp" | undefined {
  if (selection !== undefined || voice !== undefined) return "select";
  return aside === undefined ? undefined : "lookUp";
}

/** A menu on the map closes by itself. */
function isInMenu(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=menu]") !== null;
}
