import type { Language } from "../model/map.ts";
import type { Edit } from "./edit.ts";
import type { Loss } from "./loss.ts";

/** A sentence in each language of the interface. */
export type Words = Readonly<Record<Language, string>>;

/** What is wrong at one place of a file, and how to mend it. */
export interface Issue {
  /** Stable and documented, for example `map/wrong-type`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Where it begins: 1-based, counted in code points; a tab counts one. */
  readonly line: number;
  readonly column: number;
  /** How many code points of that line it covers; at least 1. */
  readonly length: number;
  /** The place as a JSON pointer (RFC 6901); empty for the whole file. */
  readonly pointer: string;
  /** What was found there: one sentence a reader understands. */
  readonly found: Words;
  /** What was expected there. */
  readonly expected: Words;
  /** How to mend it. */
  readonly fix: Words;
  /** The same as edits of the text, in the order of their places; absent: somebody has to say what is meant. */
  readonly edits?: readonly Edit[];
}

/** What reading a text gave: the value, unless an error stands in the way, and all the issues, sorted by place. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly issues: readonly Issue[];
  /** How many more problems there are, counted but not described; absent: none. */
  readonly more?: number;
  /** What of the text the value does not keep as it was; absent: nothing. */
  readonly losses?: readonly Loss[];
}
