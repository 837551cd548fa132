import { createContext, useContext } from "react";

/**
 * Says something to the reader without moving the focus. `heard` is for those who do not see what changed; `seen` is
 * also shown for a moment; `alarm` is said at once, and shown.
 */
export type Announce = (message: string, how?: "heard" | "seen" | "alarm") => void;

/** Gives the parts of the page their one voice. */
export const AnnounceContext = createContext<Announce>(() => {});

/** The page's voice; the same function for as long as the page lives. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
