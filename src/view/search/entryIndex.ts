import type { Entry, Field } from "./entry.ts";
import type { Folding } from "./folding.ts";
import { type Haystack, haystackOf } from "./haystack.ts";

/** Entries made ready to be searched: the texts of all of them, folded, as one. */
export interface EntryIndex<Item> {
  readonly entries: readonly Entry<Item>[];
  readonly fields: readonly Field[];
  /** The place of the entry that each field belongs to. */
  readonly owners: readonly number[];
  readonly haystack: Haystack;
}

/** After so many entries one may pause. */
const entriesAStep = 32;

/** Makes entries ready to be searched, in steps between which one may do something else. */
export function* indexing<Item>(
  entries: readonly Entry<Item>[],
  fold: Folding,
): Generator<undefined, EntryIndex<Item>, void> {
  const fields: Field[] = [];
  const owners: number[] = [];
  const texts: string[] = [];
  for (const [place, entry] of entries.entries()) {
    for (const field of entry.fields) {
      fields.push(field);
      owners.push(place);
      texts.push(fold(field.text).text);
    }
    if (place % entriesAStep === entriesAStep - 1) yield;
  }
  return { entries, fields, owners, haystack: haystackOf(texts) };
}
