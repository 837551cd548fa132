import type { Language, Localized } from "../../model/map.ts";
import { inOneGo } from "../../model/steps.ts";
import { type Entry, heaviestFirst, localizedFields } from "./entry.ts";
import { type EntryIndex, indexing } from "./entryIndex.ts";
import { createFolding } from "./folding.ts";
import { type Hit, hitOf } from "./hit.ts";
import { entriesWithAll } from "./ranking.ts";
import { type Sought, soughtFor } from "./sought.ts";
import { wordsOf } from "./words.ts";

/** What has a label in one language or both. */
interface Labelled {
  readonly label: Localized;
}

/** The things whose labels have all the words of a query, in either language; all of them where it has none. */
export function findLabelled<Thing extends Labelled>(
  things: readonly Thing[],
  query: string,
  language: Language,
  simplified?: ReadonlyMap<string, string>,
): readonly Hit<Thing>[] {
  const { find, fold } = createFinder(things, simplified);
  const { sought, entries } = find(query);
  return entries.map((entry) => hitOf(entry, entry.item.label, sought, language, fold));
}

/** Finds again and again among the same things, in the order of which fits best: the first time takes longest. */
export function labelFinder<Thing extends Labelled>(
  things: readonly Thing[],
  simplified?: ReadonlyMap<string, string>,
): (query: string) => readonly Thing[] {
  const { find } = createFinder(things, simplified);
  return (query) => find(query).entries.map(({ item }) => item);
}

function createFinder<Thing extends Labelled>(things: readonly Thing[], simplified?: ReadonlyMap<string, string>) {
  const fold = createFolding(simplified);
  const entries = things.map((thing) => heaviestFirst(thing, localizedFields("label", thing.label)));
  let index: EntryIndex<Thing> | undefined;
  const find = (query: string): { readonly sought: readonly Sought[]; readonly entries: readonly Entry<Thing>[] } => {
    const sought = soughtFor(wordsOf(query, fold));
    if (sought.length === 0) return { sought, entries };
    index ??= inOneGo(indexing(entries, fold));
    return { sought, entries: inOneGo(entriesWithAll(index, sought)) };
  };
  return { find, fold };
}
