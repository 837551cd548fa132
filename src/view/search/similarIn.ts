import type { Steps } from "../../model/steps.ts";
import { isLetter } from "./folding.ts";
import { type CountedHaystack, countingCharacters, similarStretches } from "./hanSlips.ts";
import { addWordsIn, type Haystack } from "./haystack.ts";
import type { Similar } from "./nearby.ts";
import { similarWords } from "./slips.ts";

/** Finds in texts what something may be a slip for; what it must know of them it gathers when it is first asked. */
export function similarIn(haystacks: readonly Haystack[]): Similar {
  const words = new Set<string>();
  const counted: CountedHaystack[] = [];
  const gathering = {
    words: gatherWords(),
    counts: gatherCounts(),
  };
  function* gatherWords(): Steps<void> {
    for (const haystack of haystacks) yield* addWordsIn(haystack, words);
  }
  function* gatherCounts(): Steps<void> {
    for (const haystack of haystacks) counted.push(yield* countingCharacters(haystack));
  }
  return function* (run) {
    if (isLetter(run[0])) {
      yield* goneOn(gathering.words);
      return yield* similarWords(run, words);
    }
    yield* goneOn(gathering.counts);
    const similar = new Set<string>();
    for (const texts of counted) for (const each of yield* similarStretches(run, texts)) similar.add(each);
    return [...similar];
  };
}

/** Gathered once: a search that was given up has gone some way for the next. */
function* goneOn(gathering: Steps<void>): Steps<void> {
  while (!gathering.next().done) yield;
}
