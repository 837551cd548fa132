import { filteredWords } from "../../messages/filtered.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { type Filter, isFiltering, matching } from "../../view/filter.ts";
import { isInBranch } from "../../view/inBranch.ts";
import type { View } from "../../view/view.ts";
import { filterPhrases } from "./valueName.ts";

/**
 * What a filter lets through of a map, or of the one branch that a view shows, and how much of that the view shows, in a sentence;
 * absent where nothing is filtered.
 */
export function filteredSentence(
  map: ArgumentMap,
  filter: Filter,
  view: View,
  language: Language = view.language,
): string | undefined {
  if (!isFiltering(filter)) return undefined;
  const { branch } = view;
  const within = branch === undefined ? map.claims : map.claims.filter(({ id }) => isInBranch(map, branch, id));
  const matches = matching(map, filter);
  const matchingOf = (claims: readonly { readonly id: string }[]) => claims.filter(({ id }) => matches.has(id)).length;
  const counts = { claims: within.length, matching: matchingOf(within), seen: matchingOf(view.claims) };
  return filteredWords[language](filterPhrases(map, filter, language).join(" · "), counts);
}
