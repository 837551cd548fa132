import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import { type Command, type Commands, createCommands } from "./commands.ts";

/** Gives the parts of the page the commands they share. */
export const CommandsContext = createContext<Commands>(createCommands());

/** All commands that are offered now. */
export function useCommands(): readonly Command[] {
  const { list, subscribe } = useContext(CommandsContext);
  return useSyncExternalStore(subscribe, list);
}

/** Offers commands while the component is there; hand in the same list as long as nothing about it changes. */
export function useOffer(commands: readonly Command[]): void {
  const { offer } = useContext(CommandsContext);
  useEffect(() => offer(commands), [offer, commands]);
}
