import type { ArgumentMap, Claim, Language, Localized, Voice } from "../../model/map.ts";
import { inOneGo, mapped, type Steps } from "../../model/steps.ts";
import { stepsOfFinding } from "../../passages/findIn.ts";
import { readingTree } from "../tree.ts";
import { attachedText } from "./attachedText.ts";
import { claimEntry } from "./claimEntry.ts";
import { type EntryIndex, indexing } from "./entryIndex.ts";
import { createFolding } from "./folding.ts";
import { type Hit, hitOf } from "./hit.ts";
import { meantBy, partsOf } from "./nearby.ts";
import { entriesNear, entriesWithAll, type Ranking } from "./ranking.ts";
import { similarIn } from "./similarIn.ts";
import { type Sought, soughtFor } from "./sought.ts";
import { claimTitle, voiceTitle } from "./titles.ts";
import { voiceEntries } from "./voiceEntries.ts";
import { wordsOf } from "./words.ts";

/** Finds claims and voices of a map by words of the reader. */
export type Search = (query: string, language: Language) => Findings;

/** The same in short steps, between which a page may do something else. */
export type SteppedSearch = (query: string, language: Language) => Steps<Findings>;

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

/** All that is searched: a map, its texts that are attached, and the characters that are written in two ways. */
export type Searched = Required<Pick<SearchOptions, "texts" | "simplified">> & { readonly map: ArgumentMap };

/** A search through all that a map says in both languages, and through the texts that are attached. */
export function createSearch(map: ArgumentMap, options?: SearchOptions): Search {
  const search = inOneGo(searchInSteps(map, options));
  return (query, language) => inOneGo(search(query, language));
}

/** How many steps it takes to make a search, about. */
export function stepsOfSearch({ map, texts }: Pick<Searched, "map" | "texts">): number {
  const { claims, voices } = map;
  const units = [...texts.values()].reduce((sum, { length }) => sum + length, 0);
  const passages = texts.size === 0 ? 0 : claims.reduce((sum, claim) => sum + claim.passages.length, 0);
  return 2 * claims.length + voices.length + stepsOfFinding(units, passages);
}

/** The same made in short steps, as each search is then. */
export function* searchInSteps(
  map: ArgumentMap,
  { texts = new Map(), simplified, most = mostHits }: SearchOptions = {},
): Steps<SteppedSearch> {
  const fold = createFolding(simplified);
  const attached = yield* attachedText(map, texts);
  const claimsRead = [];
  for (const { claim } of readingTree(map).branches.values()) {
    claimsRead.push(claimEntry(claim, attached));
    yield;
  }
  const claims = yield* indexing(claimsRead, fold);
  const voices = yield* indexing(yield* voiceEntries(map, claimsRead, attached), fold);
  const similar = similarIn([claims.haystack, voices.haystack]);
  return function* (query, language) {
    function* found<Item>(
      entries: EntryIndex<Item>,
      rank: Ranking,
      sought: readonly Sought[],
      title: (item: Item) => Localized,
    ) {
      const ranked = yield* rank(entries, sought);
      yield;
      const hits = yield* mapped(ranked.slice(0, most), (entry) =>
        hitOf(entry, title(entry.item), sought, language, fold),
      );
      return { count: ranked.length, hits };
    }
    function* findings(rank: Ranking, sought: readonly Sought[], isNear: boolean): Steps<Findings> {
      return {
        claims: yield* found(claims, rank, sought, claimTitle),
        voices: yield* found(voices, rank, sought, voiceTitle),
        isNear,
      };
    }
    const asked = wordsOf(query, fold);
    const exact = yield* findings(entriesWithAll, soughtFor(asked), false);
    if (asked.length === 0 || exact.claims.count + exact.voices.count > 0) return exact;
    const meant = yield* meantBy(asked, similar);
    const mended = yield* findings(entriesWithAll, meant, true);
    if (mended.claims.count + mended.voices.count > 0) return mended;
    return yield* findings(entriesNear, partsOf(meant), true);
  };
}
