import { append } from "../model/append.ts";
import type { Passage } from "../model/map.ts";
import type { Steps } from "../model/steps.ts";
import { phraseMachine } from "./phraseMachine.ts";
import { createSignReader } from "./signs.ts";

/** A stretch of a text, in its code points, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is looked for: words, and where they are expected. */
export type Wanted = Pick<Passage, "phrase" | "start" | "end">;

/** Words that somebody wants. */
interface Sought {
  readonly signs: Uint32Array;
  /** Who wants them, by where they are expected; the first so many know already where they stand nearest. */
  readonly by: readonly number[];
  settled: number;
  /** Where they stood last. */
  last?: Stretch;
}

/**
 * Where in a text each phrase stands nearest to where it is expected, of equals the first; runs of white space may differ. A
 * phrase is not counted where one of the same words has not ended yet. However many are wanted, the text is read once.
 */
export function* nearestPhrases(text: string, wanted: readonly Wanted[]): Steps<readonly (Stretch | undefined)[]> {
  const nearest = new Array<Stretch | undefined>(wanted.length).fill(undefined);
  const sought = yield* soughtIn(wanted);
  if (sought.length === 0) return nearest;
  const { after, firstEnd, nextEnd, phraseOf } = yield* phraseMachine(sought.map(({ signs }) => signs));
  const longest = sought.reduce((most, { signs }) => Math.max(most, signs.length), 1);
  let state = 0;
  const readSome = createSignReader(text, longest, (sign, startOf, end) => {
    state = after(state, sign);
    for (let at = firstEnd[state] ?? 0; at !== 0; at = nextEnd[at] ?? 0) {
      const one = sought[phraseOf[at] ?? -1];
      // Once everybody has theirs, where else it stands is of no interest.
      if (!one || one.settled === one.by.length) continue;
      settle(one, { start: startOf(one.signs.length), end }, wanted, nearest);
    }
  });
  while (readSome()) yield;
  for (const { by, settled, last } of sought) for (const place of by.slice(settled)) nearest[place] = last;
  return nearest;
}

/** After so many one may pause. */
const many = 1024;

/** The words that are wanted, each once. */
function* soughtIn(wanted: readonly Wanted[]): Steps<readonly Sought[]> {
  const places = new Map<string, number[]>();
  for (const [place, { phrase }] of wanted.entries()) {
    const words = phrase.split(/\s+/u).filter((word) => word !== "");
    if (words.length > 0) append(places, words.join(" "), place);
    if (place % many === many - 1) yield;
  }
  const startOf = (place: number) => wanted[place]?.start ?? 0;
  const sought: Sought[] = [];
  for (const [words, by] of places) {
    const signs = Uint32Array.from(words, (sign) => sign.codePointAt(0) ?? 0);
    sought.push({ signs, by: by.sort((a, b) => startOf(a) - startOf(b)), settled: 0 });
    if (sought.length % many === 0) yield;
  }
  return sought;
}

/** Settles for whom the words stand nearest here, or where they stood last: further on they can only be further off. */
function settle(sought: Sought, found: Stretch, wanted: readonly Wanted[], nearest: (Stretch | undefined)[]): void {
  const { by, last } = sought;
  if (last && found.start < last.end) return;
  for (; sought.settled < by.length; sought.settled++) {
    const place = by[sought.settled] ?? 0;
    const own = wanted[place];
    if (!own || own.start > found.end) break;
    nearest[place] = last && gap(last, own) <= gap(found, own) ? last : found;
  }
  sought.last = found;
}

function gap(found: Stretch, expected: Stretch): number {
  return Math.max(0, expected.start - found.end, found.start - expected.end);
}
