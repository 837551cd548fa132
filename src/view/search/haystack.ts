import { isLetter } from "./folding.ts";
import { type Form, placeIn, type Sought } from "./sought.ts";

/** Many folded texts as one, so that a word is sought in all of them at one go. */
export interface Haystack {
  readonly text: string;
  /** Where each of them begins, and at last where one more would. */
  readonly starts: readonly number[];
}

/** Puts folded texts into one, so that no form reaches from one into the next. */
export function createHaystack() {
  const starts = [0];
  const stacks: string[] = [];
  return {
    /** Takes some more texts: they are joined a few at a time, for of very many the whole is long work. */
    add: (texts: readonly string[]) => {
      for (const text of texts) starts.push((starts.at(-1) ?? 0) + text.length + between.length);
      if (texts.length > 0) stacks.push(texts.join(between));
    },
    whole: (): Haystack => ({ text: stacks.join(between), starts }),
  };
}

const between = "\n";

/** How well a text has what is sought: as it is, as the whole of the text, in another form. */
const quality = { asIs: 1, whole: 2, other: 0.8 };

/** A text that has what is sought: its place in the haystack, and how well it has it. */
export interface FoundText {
  readonly place: number;
  readonly quality: number;
}

/** The texts that have what is sought, each once. */
export function textsWith(haystack: Haystack, { forms }: Sought): readonly FoundText[] {
  const [asIs = [], ...others] = forms.map((form) => textsWithForm(haystack, form));
  const found = asIs.map(({ place, isWhole }) => ({ place, quality: isWhole ? quality.whole : quality.asIs }));
  if (others.every((places) => places.length === 0)) return found;
  const known = new Set(found.map(({ place }) => place));
  for (const { place } of others.flat()) {
    if (!known.has(place)) found.push({ place, quality: quality.other });
    known.add(place);
  }
  return found;
}

/** The places of the texts with a form, and whether it is the whole of them. */
function textsWithForm({ text, starts }: Haystack, form: Form) {
  const found: { readonly place: number; readonly isWhole: boolean }[] = [];
  let place = 0;
  for (let at = placeIn(text, form, 0); at >= 0; ) {
    while ((starts[place + 1] ?? text.length) <= at) place++;
    const start = starts[place] ?? 0;
    const next = starts[place + 1] ?? text.length;
    found.push({ place, isWhole: at === start && next - start === form.text.length + between.length });
    at = placeIn(text, form, next);
  }
  return found;
}

/** The words of all texts that are written in letters. */
export function wordsIn({ text }: Haystack): ReadonlySet<string> {
  const words = new Set<string>();
  let word = "";
  for (const character of text) {
    const isPart = character !== between && isLetter(character[0]);
    if (!isPart && word !== "") words.add(word);
    word = isPart ? word + character : "";
  }
  return word === "" ? words : words.add(word);
}
