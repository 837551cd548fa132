import { mapped, type Steps } from "../../model/steps.ts";
import { type Entry, weights } from "./entry.ts";
import type { EntryIndex } from "./entryIndex.ts";
import { type FoundText, textsWith } from "./haystack.ts";
import { isTelling, type Sought } from "./sought.ts";

/** The way from what is sought to the entries that have it, the best first; of equals, as they came. */
export type Ranking = <Item>(index: EntryIndex<Item>, sought: readonly Sought[]) => Steps<readonly Entry<Item>[]>;

/** The entries that have all that is sought in one text or another. */
export const entriesWithAll: Ranking = function* (index, sought) {
  const { entries, fields } = index;
  const found: (readonly FoundText[])[] = [];
  for (const one of sought) found.push(yield* textsWith(index.haystack, one));
  if (found.some((texts) => texts.length === 0)) return [];
  // For each entry and each that is sought, what it is worth where it stands best; for each text, what all in it is worth.
  const apart = new Float64Array(entries.length * sought.length);
  const together = new Float64Array(fields.length);
  for (const [i, texts] of found.entries()) {
    yield* mapped(texts, ({ place, quality }) => {
      const worth = quality * weightOf(index, place);
      const at = ownerOf(index, place) * sought.length + i;
      apart[at] = Math.max(apart[at] ?? 0, worth);
      together[place] = (together[place] ?? 0) + worth;
    });
    yield;
  }
  const best = bestByOwner(index, together);
  yield;
  // What each word is worth where it stands best, and twice what all are worth where most of them stand together.
  const scores = best.map((most, entry) => {
    if (most === 0) return 0;
    const worths = apart.subarray(entry * sought.length, (entry + 1) * sought.length);
    return worths.includes(0) ? 0 : worths.reduce((all, worth) => all + worth, 2 * most);
  });
  return bestFirst(index, scores, Number.MIN_VALUE);
};

/** At least so much of what is sought must stand in one text, and so much of what the best has. */
const leastShare = 0.5;
const leastOfBest = 0.75;

/**
 * The entries that have a good part of what is sought in one text. Each part counts by how rare it is among the entries
 * (Spärck Jones 1972), so that words which stand everywhere decide nothing.
 */
export const entriesNear: Ranking = function* (index, sought) {
  const found: (readonly number[])[] = [];
  for (const one of sought) found.push((yield* textsWith(index.haystack, one)).map(({ place }) => place));
  const rarities: number[] = [];
  for (const [i, one] of sought.entries()) {
    rarities.push(rarityOf(one, found[i] ?? [], index));
    yield;
  }
  const shares = new Float64Array(index.fields.length);
  const isTold = new Uint8Array(index.fields.length);
  for (const [i, one] of sought.entries()) {
    const share = (rarities[i] ?? 0) / sum(rarities);
    for (const field of found[i] ?? []) {
      shares[field] = (shares[field] ?? 0) + share;
      if (isTelling(one)) isTold[field] = 1;
    }
    yield;
  }
  // A text that has but single characters of what is sought has nothing of it.
  const best = bestByOwner(
    index,
    shares.map((share, field) => (isTold[field] === 1 ? share : 0)),
  );
  return bestFirst(index, best, Math.max(leastShare, leastOfBest * best.reduce((a, b) => Math.max(a, b), 0)));
};

/** Parts that stand nowhere count as rare, save those that may be no words at all. */
function rarityOf({ isGuess = false }: Sought, found: readonly number[], index: EntryIndex<unknown>): number {
  const isOwner = new Uint8Array(index.entries.length);
  let having = 0;
  for (const field of found) {
    const owner = ownerOf(index, field);
    if (isOwner[owner] === 0) having += 1;
    isOwner[owner] = 1;
  }
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
function bestByOwner(index: EntryIndex<unknown>, scores: Float64Array): Float64Array {
  const best = new Float64Array(index.entries.length);
  scores.forEach((score, field) => {
    const owner = ownerOf(index, field);
    best[owner] = Math.max(best[owner] ?? 0, score);
  });
  return best;
}

function bestFirst<Item>({ entries }: EntryIndex<Item>, scores: Float64Array, least: number): readonly Entry<Item>[] {
  const found: { readonly entry: Entry<Item>; readonly score: number }[] = [];
  entries.forEach((entry, i) => {
    const score = scores[i] ?? 0;
    if (score >= least) found.push({ entry, score });
  });
  return found.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
