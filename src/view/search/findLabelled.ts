import type { Language, Localized } from "../../model/map.ts";
import { inOneGo } from "../../model/steps.ts";
import { heaviestFirst, localizedFields } from "./entry.ts";
import { indexing } from "./entryIndex.ts";
import { createFolding } from "./folding.ts";
import { type Hit, hitOf } from "./hit.ts";
import { entriesWithAll } from "./ranking.ts";
import { soughtFor } from "./sought.ts";
import { wordsOf } from "./words.ts";

/** The things whose labels have all the words of a query, in either language; all of them where it has none. */
export function findLabelled<Thing extends { readonly label: Localized }>(
  things: readonly Thing[],
  query: string,
  language: Language,
  simplified?: ReadonlyMap<string, string>,
): readonly Hit<Thing>[] {
  const fold = createFolding(simplified);
  const sought = soughtFor(wordsOf(query, fold));
  const entries = things.map((thing) => heaviestFirst(thing, localizedFields("label", thing.label)));
  const found = sought.length === 0 ? entries : entriesWithAll(inOneGo(indexing(entries, fold)), sought);
  return found.map((entry) => hitOf(entry, entry.item.label, sought, language, fold));
}
