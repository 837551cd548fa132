import { useEffect } from "react";
import type { Screen } from "../../store/state.ts";
import { useAtlasItself } from "../useAtlas.ts";
import { busy } from "../useStopKey.ts";

/** Where Escape is seen to there, or means something else. */
const seenTo = `[data-region=map], [data-region=panel], [data-region=tour], ${busy}`;

/** Lets Escape close the panel where the focus is neither in it nor on the map: in a bar, on another screen. */
export function useEscapeBeside(): void {
  const { state, actions } = useAtlasItself();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
      const { selection, voice, aside, screen } = state();
      if (!isBeside(event.target, screen)) return;
      if (selection !== undefined || voice !== undefined) actions.select(undefined);
      else if (aside !== undefined) actions.lookUp(undefined);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [state, actions]);
}

function isBeside(target: EventTarget | null, screen: Screen): boolean {
  if (!(target instanceof Element) || target.closest(seenTo) || document.querySelector("dialog:modal")) return false;
  // Where nothing has the focus, the map sees to it too.
  return target !== document.body || screen !== "map";
}
