import { isLetter, type Stretch } from "./folding.ts";

/** One thing that is looked for in folded texts: any of its forms will do, the earlier the better. */
export interface Sought {
  readonly forms: readonly Form[];
  /** Whether it was cut out of writing without spaces, so that it may be no word at all. */
  readonly isGuess?: boolean;
}

/** A folded word, and whether it is written in letters, so that it stands only where a word begins. */
export interface Form {
  readonly text: string;
  readonly isLetters: boolean;
}

/** The words as forms. */
export function formsOf(words: readonly string[]): readonly Form[] {
  return words.map((text) => ({ text, isLetters: isLetter(text[0]) }));
}

/** What is looked for by the words of a query: each as it is, or as its stem. */
export function soughtFor(words: readonly string[]): readonly Sought[] {
  return words.map((word) => {
    const stem = stemOf(word);
    return { forms: formsOf(stem === word ? [word] : [word, stem]) };
  });
}

/** Whether it says something by itself: a single character cut out of others does not. */
export function isTelling({ forms, isGuess = false }: Sought): boolean {
  return !isGuess || forms.some(({ text }) => text.length > 1);
}

/** Which form of what is sought a folded text holds; -1 where it holds none. */
export function formIn(text: string, { forms }: Sought): number {
  return forms.findIndex((form) => placeIn(text, form, 0) >= 0);
}

/** Every stretch of a folded text that holds the best form of what is sought. */
export function stretchesOf(text: string, sought: Sought): readonly Stretch[] {
  const form = sought.forms[formIn(text, sought)];
  if (form === undefined) return [];
  const stretches: Stretch[] = [];
  for (let at = placeIn(text, form, 0); at >= 0; at = placeIn(text, form, at + form.text.length)) {
    stretches.push({ start: at, end: at + form.text.length });
  }
  return stretches;
}

/** Where a form next stands: Han anywhere, letters only where a word begins. */
function placeIn(text: string, form: Form, from: number): number {
  let at = text.indexOf(form.text, from);
  while (at >= 0 && !beginsAt(text, form, at)) at = text.indexOf(form.text, at + 1);
  return at;
}

/** Whether a form may begin where its letters stand. */
export function beginsAt(text: string, { isLetters }: Form, at: number): boolean {
  return !isLetters || at === 0 || !isLetter(text[at - 1]);
}

/** Endings that English words take and lose, the longer first. */
const endings = ["ies", "ing", "es", "ed", "s"];
const leastStem = 4;

/** An English word without its ending, where enough of it is left to know it by. */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= leastStem);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
