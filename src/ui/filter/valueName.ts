import { filterMessages } from "../../messages/filter.ts";
import { type ArgumentMap, inLanguage, type Language } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { type FacetName, type Filter, facetNames } from "../../view/filter.ts";
import { labelOf } from "../panel/labelOf.ts";

/** What a value of a facet is called: of a map's own things their names, of the rest ours. */
export function valueName(map: ArgumentMap, facet: FacetName, value: string, language: Language): string {
  const { claims, voices } = indexOf(map);
  if (facet === "position") {
    const claim = claims.get(value);
    return claim ? inLanguage(claim.verdict ?? labelOf(claim), language) : value;
  }
  if (facet === "voice") {
    const voice = voices.get(value);
    return voice ? inLanguage(voice.name, language) : value;
  }
  const names: Readonly<Record<string, string>> = filterMessages[language].values[facet];
  return names[value] ?? value;
}

/** Facets whose values speak for themselves. */
const speaking: ReadonlySet<FacetName> = new Set(["side", "voice", "contested", "crossing"]);

/** What a filter asks for, a phrase for each facet. */
export function filterPhrases(map: ArgumentMap, filter: Filter, language: Language): readonly string[] {
  const words = filterMessages[language];
  return facetNames.flatMap((facet) => {
    const values = filter[facet]?.map((value) => valueName(map, facet, value, language));
    if (!values) return [];
    return [words.asked(speaking.has(facet) ? undefined : words.facets[facet], values)];
  });
}
