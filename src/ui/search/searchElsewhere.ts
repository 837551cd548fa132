import { createContext } from "react";
import type { Heard } from "../../model/heard.ts";
import type { Searched } from "../../view/search/createSearch.ts";
import type { Seek } from "./seek.ts";

/** Makes a search that does not hold up the page; a signal that is raised ends that, and the promise is then refused. */
export type SearchElsewhere = (searched: Searched, heard: Heard, stop: AbortSignal) => Promise<Seek>;

/** Gives the page a way to search very many claims beside it; without one it does so itself, a little at a time. */
export const SearchElsewhereContext = createContext<SearchElsewhere | undefined>(undefined);
