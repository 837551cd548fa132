import { type Entry, weights } from "./entry.ts";
import type { EntryIndex } from "./entryIndex.ts";
import { textsWith } from "./haystack.ts";
import { isTelling, type Sought } from "./sought.ts";

/** The way from what is sought to the entries that have it, the best first; of equals, as they came. */
export type Ranking = <Item>(index: EntryIndex<Item>, sought: readonly Sought[]) => readonly Entry<Item>[];

/** The entries that have all that is sought in one text or another. */
export const entriesWithAll: Ranking = (index, sought) => {
  const apart = new Map<number, number[]>();
  const together = new Map<number, number>();
  for (const [i, one] of sought.entries()) {
    for (const [field, quality] of textsWith(index.haystack, one)) {
      const worth = quality * weightOf(index, field);
      const worths = getOrMake(apart, ownerOf(index, field), () => sought.map(() => 0));
      worths[i] = Math.max(worths[i] ?? 0, worth);
      together.set(field, (together.get(field) ?? 0) + worth);
    }
  }
  const best = bestByOwner(index, together);
  // What each word is worth where it stands best, and twice what all are worth where most of them stand together.
  const scores = [...apart].map(([entry, worths]): readonly [number, number] => [
    entry,
    worths.includes(0) ? 0 : sum(worths) + 2 * (best.get(entry) ?? 0),
  ]);
  return bestFirst(index, scores, Number.MIN_VALUE);
};

/** At least so much of what is sought must stand in one text, and so much of what the best has. */
const leastShare = 0.5;
const leastOfBest = 0.75;

/**
 * The entries that have a good part of what is sought in one text. Each part counts by how rare it is among the entries
 * (Spärck Jones 1972), so that words which stand everywhere decide nothing.
 */
export const entriesNear: Ranking = (index, sought) => {
  const found = sought.map((one) => [...textsWith(index.haystack, one).keys()]);
  const rarities = sought.map((one, i) => rarityOf(one, found[i] ?? [], index));
  const shares = new Map<number, number>();
  const telling = new Set<number>();
  for (const [i, one] of sought.entries()) {
    for (const field of found[i] ?? []) {
      shares.set(field, (shares.get(field) ?? 0) + (rarities[i] ?? 0) / sum(rarities));
      if (isTelling(one)) telling.add(field);
    }
  }
  // A text that has but single characters of what is sought has nothing of it.
  for (const field of shares.keys()) if (!telling.has(field)) shares.delete(field);
  const best = [...bestByOwner(index, shares)];
  return bestFirst(index, best, Math.max(leastShare, ...best.map(([, share]) => share * leastOfBest)));
};

/** Parts that stand nowhere count as rare, save those that may be no words at all. */
function rarityOf({ isGuess = false }: Sought, found: readonly number[], index: EntryIndex<unknown>): number {
  const having = new Set(found.map((field) => ownerOf(index, field))).size;
  return having === 0 && isGuess ? 0 : Math.log(1 + index.entries.length / Math.max(1, having));
}

function ownerOf({ owners }: EntryIndex<unknown>, field: number): number {
  return owners[field] ?? 0;
}

function weightOf({ fields }: EntryIndex<unknown>, field: number): number {
  const part = fields[field]?.part;
  return part === undefined ? 0 : weights[part];
}

/** The best score that a field of an entry has, by entry. */
function bestByOwner(index: EntryIndex<unknown>, scores: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const [field, score] of scores) {
    const owner = ownerOf(index, field);
    best.set(owner, Math.max(best.get(owner) ?? 0, score));
  }
  return best;
}

function bestFirst<Item>(
  { entries }: EntryIndex<Item>,
  scores: readonly (readonly [number, number])[],
  least: number,
): readonly Entry<Item>[] {
  return scores
    .filter(([, score]) => score >= least)
    .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
    .flatMap(([entry]) => entries[entry] ?? []);
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
