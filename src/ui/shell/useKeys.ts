import { useContext, useEffect } from "react";
import { dispatchKey } from "../keys.ts";
import { CommandsContext } from "../useCommands.ts";

/** Runs commands by their keys, for as long as the page is there. */
export function useKeys(): void {
  const { list } = useContext(CommandsContext);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => dispatchKey(event, list());
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [list]);
}
