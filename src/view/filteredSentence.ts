import { filteredWords } from "../messages/filtered.ts";
import type { ArgumentMap, Language } from "../model/map.ts";
import { type Filter, matching } from "./filter.ts";
import { isInBranch } from "./inBranch.ts";
import type { View } from "./view.ts";

/** What is told of a filter: of which view, in which language unless the view's, and what it asks for in words, absent where it filters nothing. */
interface Told {
  readonly view: View;
  readonly language?: Language;
  readonly phrases: Readonly<Record<Language, string>> | undefined;
}

/**
 * What a filter lets through of a map, or of the one branch that a view shows, and how much of that the view shows, in a sentence;
 * absent where nothing is filtered.
 */
export function filteredSentence(map: ArgumentMap, filter: Filter, told: Told): string | undefined {
  const { view, language = view.language, phrases } = told;
  if (!phrases) return undefined;
  const { branch } = view;
  const within = branch === undefined ? map.claims : map.claims.filter(({ id }) => isInBranch(map, branch, id));
  const matches = matching(map, filter);
  const matchingOf = (claims: readonly { readonly id: string }[]) => claims.filter(({ id }) => matches.has(id)).length;
  const counts = { claims: within.length, matching: matchingOf(within), seen: matchingOf(view.claims) };
  return filteredWords[language](phrases[language], counts);
}
