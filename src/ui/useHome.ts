import { createContext, useContext } from "react";
import type { Home } from "../store/address.ts";

/** Gives the parts of the page what links may leave unsaid. */
export const HomeContext = createContext<Home | undefined>(undefined);

/** Whose the page is, for those who write links; absent where no page stands around them. */
export function useHome(): Home | undefined {
  return useContext(HomeContext);
}
