import type { Language } from "../../model/map.ts";
import type { Findings } from "../../view/search/createSearch.ts";

/** A search that was begun: what it found at once, or what it will have found; stopped, it comes to nothing. */
export type Begun =
  | { readonly found: Findings }
  | { readonly later: (stop: AbortSignal) => Promise<Findings | undefined> };

/** Begins a search by words of the reader, in a language. */
export type Seek = (query: string, language: Language) => Begun;
