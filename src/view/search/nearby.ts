import type { Steps } from "../../model/steps.ts";
import { isLetter } from "./folding.ts";
import { formsOf, type Sought } from "./sought.ts";

/** What the texts have that something written with slips of the hand in it may stand for. */
export type Similar = (run: string) => Steps<readonly string[]>;

/** What the words of a query may stand for, each stretch of letters or of Han by itself: what it is, or what it may be a slip for. */
export function* meantBy(words: readonly string[], similar: Similar): Steps<readonly Sought[]> {
  const meant: Sought[] = [];
  for (const run of words.flatMap(runsOf)) {
    const all = new Set([run, ...(yield* similar(run))]);
    meant.push({ forms: formsOf([...all]) });
  }
  return meant;
}

/**
 * The small parts by which a text can come near what may be meant: what is written in letters as it is, and of Han beside what
 * it may be a slip for the single characters and pairs of them.
 */
export function partsOf(meant: readonly Sought[]): readonly Sought[] {
  const parts = new Map<string, Sought>();
  for (const { forms } of meant) {
    const [run, ...similar] = forms.map(({ text }) => text);
    if (run === undefined) continue;
    if (isLetter(run[0])) parts.set(run, { forms });
    else {
      for (const gram of gramsOf(run)) parts.set(gram, { forms: formsOf([gram]), isGuess: true });
      if (similar.length > 0) parts.set(`${run} `, { forms: formsOf(similar), isGuess: true });
    }
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
