import { createContext, useContext } from "react";
import type { Shelf } from "./shelf.ts";

/** Gives the parts of the page the maps at hand. */
export const ShelfContext = createContext<Shelf | undefined>(undefined);

/** The maps at hand; absent where no page stands around. */
export function useShelf(): Shelf | undefined {
  return useContext(ShelfContext);
}
