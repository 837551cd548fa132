import type { Steps } from "../../model/steps.ts";
import type { Entry, Field } from "./entry.ts";
import type { Folding } from "./folding.ts";
import { createHaystack, type Haystack } from "./haystack.ts";

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
export function* indexing<Item>(entries: readonly Entry<Item>[], fold: Folding): Steps<EntryIndex<Item>> {
  const fields: Field[] = [];
  const owners: number[] = [];
  const haystack = createHaystack();
  for (let from = 0; from < entries.length; from += entriesAStep) {
    const texts: string[] = [];
    for (const [i, entry] of entries.slice(from, from + entriesAStep).entries()) {
      for (const field of entry.fields) {
        fields.push(field);
        owners.push(from + i);
        texts.push(fold(field.text).text);
      }
    }
    haystack.add(texts);
    yield;
  }
  return { entries, fields, owners, haystack: haystack.whole() };
}
