import { filterMessages } from "../../messages/filter.ts";
import { type ArgumentMap, inLanguage, type Language, type Localized, type Voice } from "../../model/map.ts";
import { indexOf } from "../../model/questions.ts";
import { type FacetName, type Filter, facetNames, isFiltering } from "../../view/filter.ts";
import { labelOf } from "../panel/labelOf.ts";

/** What a value of a facet is called: of a map's own things their names, of the rest ours. */
export function valueName(map: ArgumentMap, facet: FacetName, value: string, language: Language): string {
  return inLanguage(labelOfValue(map, facet, value), language);
}

/** The same in both languages. */
export function labelOfValue(map: ArgumentMap, facet: FacetName, value: string): Localized {
  const { claims, voices } = indexOf(map);
  if (facet === "position") {
    const claim = claims.get(value);
    return claim?.verdict ?? (claim ? labelOf(claim) : { en: value });
  }
  const voice = facet === "voice" ? voices.get(value) : undefined;
  if (voice) return { "zh-Hant": nameOfVoice(voice, "zh-Hant"), en: nameOfVoice(voice, "en") };
  const inWords = (language: Language) => {
    const names: Readonly<Record<string, string>> = facet === "voice" ? {} : filterMessages[language].values[facet];
    return names[value] ?? value;
  };
  return { "zh-Hant": inWords("zh-Hant"), en: inWords("en") };
}

/** A voice by its name and, since that is but a number mostly, by what it comes to. */
function nameOfVoice({ name, gist }: Voice, language: Language): string {
  const named = inLanguage(name, language);
  return gist === undefined ? named : filterMessages[language].voice(named, inLanguage(gist, language));
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

/** What a filter asks for, in one line of each language; absent where nothing is filtered. */
export function phrasesOf(map: ArgumentMap, filter: Filter): Readonly<Record<Language, string>> | undefined {
  if (!isFiltering(filter)) return undefined;
  const phrasesIn = (language: Language) => filterPhrases(map, filter, language).join(" · ");
  return { "zh-Hant": phrasesIn("zh-Hant"), en: phrasesIn("en") };
}
