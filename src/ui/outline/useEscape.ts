import { type RefObject, useEffect } from "react";
import { useActions, useAtlas } from "../useAtlas.ts";

/** Lets Escape close what a selection in a part of the page has opened. */
export function useEscape(region: RefObject<HTMLElement | null>): void {
  const hasSelection = useAtlas((state) => state.selection !== undefined);
  const { select } = useActions();
  useEffect(() => {
    const element = region.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented || !hasSelection) return;
      event.preventDefault();
      select(undefined);
    };
    element?.addEventListener("keydown", pressed);
    return () => element?.removeEventListener("keydown", pressed);
  }, [region, hasSelection, select]);
}
