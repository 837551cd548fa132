import { useContext, useEffect } from "react";
import { dispatchKey } from "../keys.ts";
import { isAllThere } from "../later.tsx";
import { CommandsContext } from "../useCommands.ts";

/** Runs commands by their keys, for as long as the page is there; a letter pressed before its part has come waits for it. */
export function useKeys(): void {
  const { list, subscribe } = useContext(CommandsContext);
  useEffect(() => {
    let early: KeyboardEvent | undefined;
    const pressed = (event: KeyboardEvent) => {
      const hasRun = dispatchKey(event, list());
      // What goes with another key the browser may have taken for itself.
      const isLetter = /^\p{L}$/u.test(event.key) && !(event.ctrlKey || event.metaKey || event.altKey);
      early = hasRun || isAllThere() || !isLetter ? undefined : event;
    };
    const forget = () => {
      early = undefined;
    };
    const offered = () => {
      if (early && dispatchKey(early, list())) early = undefined;
    };
    addEventListener("keydown", pressed);
    addEventListener("pointerdown", forget);
    const leave = subscribe(offered);
    return () => {
      removeEventListener("keydown", pressed);
      removeEventListener("pointerdown", forget);
      leave();
    };
  }, [list, subscribe]);
}
