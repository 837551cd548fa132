import type { Steps } from "../../model/steps.ts";
import { isLetter } from "./folding.ts";
import { similarWords } from "./slips.ts";
import { formsOf, type Sought } from "./sought.ts";

/**
 * The small parts by which a text can come near the words of a query: words of letters, each with what it may be a slip
 * for, and the single Han characters and pairs of them.
 */
export function* partsOf(
  words: readonly string[],
  vocabulary: () => Steps<ReadonlySet<string>>,
): Steps<readonly Sought[]> {
  const parts = new Map<string, Sought>();
  for (const run of words.flatMap(runsOf)) {
    if (isLetter(run[0])) {
      const similar = yield* similarWords(run, yield* vocabulary());
      parts.set(run, { forms: formsOf([run, ...similar]) });
    } else for (const gram of gramsOf(run)) parts.set(gram, { forms: formsOf([gram]), isGuess: true });
  }
  return [...parts.values()];
}

/** The stretches of a folded text that are all Han or all letters. */
function runsOf(folded: string): readonly string[] {
  const runs: string[] = [];
  let last = " ";
  for (const character of folded) {
    const joins = last !== " " && isLetter(last[0]) === isLetter(character[0]);
    if (character !== " ") runs.push(joins ? `${runs.pop()}${character}` : character);
    last = character;
  }
  return runs;
}

function gramsOf(run: string): readonly string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return [...characters, ...pairs];
}
