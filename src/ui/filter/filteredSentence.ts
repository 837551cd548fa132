import { filteredWords } from "../../messages/filtered.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { type Filter, isFiltering, matching } from "../../view/filter.ts";
import type { View } from "../../view/view.ts";
import { filterPhrases } from "./valueName.ts";

/** What a filter lets through of a map, and how much of that a view shows, in a sentence; absent where nothing is filtered. */
export function filteredSentence(
  map: ArgumentMap,
  filter: Filter,
  view: View,
  language: Language = view.language,
): string | undefined {
  if (!isFiltering(filter)) return undefined;
  const matches = matching(map, filter);
  const seen = view.claims.filter(({ id }) => matches.has(id)).length;
  const counts = { claims: map.claims.length, matching: matches.size, seen };
  return filteredWords[language](filterPhrases(map, filter, language).join(" · "), counts);
}
