import type { ArgumentMap, Claim, Language, Localized, Voice } from "../../model/map.ts";
import { inOneGo } from "../../model/steps.ts";
import { readingTree } from "../tree.ts";
import { attachedText } from "./attachedText.ts";
import { claimEntry } from "./claimEntry.ts";
import { type EntryIndex, indexing } from "./entryIndex.ts";
import { createFolding } from "./folding.ts";
import { wordsIn } from "./haystack.ts";
import { type Hit, hitOf } from "./hit.ts";
import { partsOf } from "./nearby.ts";
import { entriesNear, entriesWithAll, type Ranking } from "./ranking.ts";
import { type Sought, soughtFor } from "./sought.ts";
import { claimTitle, voiceTitle } from "./titles.ts";
import { voiceEntries } from "./voiceEntries.ts";
import { wordsOf } from "./words.ts";

/** Finds claims and voices of a map by words of the reader. */
export type Search = (query: string, language: Language) => Findings;

/** What was found, the best first. */
export interface Findings {
  readonly claims: Found<Claim>;
  readonly voices: Found<Voice>;
  /** Whether nothing has all the words, so that these only come near them. */
  readonly isNear: boolean;
}

/** The things of one kind that were found: how many, and the first of them. */
export interface Found<Item> {
  readonly count: number;
  readonly hits: readonly Hit<Item>[];
}

/** So many hits of a kind are listed, where nothing else is asked. */
export const mostHits = 50;

/** What a search may know beside the map. */
export interface SearchOptions {
  /** The attached original texts, by document id. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Traditional characters with the simplified ones that stand for the same. */
  readonly simplified?: ReadonlyMap<string, string>;
  /** How many hits of a kind are given at most. */
  readonly most?: number;
}

/** A search through all that a map says in both languages, and through the texts that are attached. */
export function createSearch(map: ArgumentMap, options?: SearchOptions): Search {
  return inOneGo(searchInSteps(map, options));
}

/** The same made in short steps, between which a page may do something else. */
export function* searchInSteps(
  map: ArgumentMap,
  { texts = new Map(), simplified, most = mostHits }: SearchOptions = {},
): Generator<undefined, Search, void> {
  const fold = createFolding(simplified);
  const attached = attachedText(map, texts);
  const claimsRead = [];
  for (const { claim } of readingTree(map).branches.values()) {
    claimsRead.push(claimEntry(claim, attached));
    yield;
  }
  const claims = yield* indexing(claimsRead, fold);
  const voices = yield* indexing(yield* voiceEntries(map, claimsRead, attached), fold);
  const vocabulary = once(() => new Set([...wordsIn(claims.haystack), ...wordsIn(voices.haystack)]));
  return (query, language) => {
    const found = <Item>(
      entries: EntryIndex<Item>,
      rank: Ranking,
      sought: readonly Sought[],
      title: (item: Item) => Localized,
    ) => {
      const ranked = rank(entries, sought);
      const hits = ranked.slice(0, most).map((entry) => hitOf(entry, title(entry.item), sought, language, fold));
      return { count: ranked.length, hits };
    };
    const findings = (rank: Ranking, sought: readonly Sought[], isNear: boolean): Findings => ({
      claims: found(claims, rank, sought, claimTitle),
      voices: found(voices, rank, sought, voiceTitle),
      isNear,
    });
    const words = wordsOf(query, fold);
    const exact = findings(entriesWithAll, soughtFor(words), false);
    if (words.length === 0 || exact.claims.count + exact.voices.count > 0) return exact;
    return findings(entriesNear, partsOf(words, vocabulary), true);
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
