import type { Language } from "../model/map.ts";

/** So many names are given together. */
const most = 12;

/** The names of some voices: of very many the first, and how many more there are. */
export function someNames(names: readonly string[], language: Language): readonly string[] {
  if (names.length <= most) return names;
  const more = names.length - most + 1;
  return [...names.slice(0, most - 1), language === "en" ? `${more} more` : `另外 ${more} 則回答`];
}
