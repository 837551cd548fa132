import { isLetter } from "./folding.ts";
import { type Form, placeIn, type Sought } from "./sought.ts";

/** Many folded texts as one, so that a word is sought in all of them at one go. */
export interface Haystack {
  readonly text: string;
  /** Where each of them begins, and at last where one more would. */
  readonly starts: readonly number[];
}

/** The folded texts as one; no form reaches from one into the next. */
export function haystackOf(texts: readonly string[]): Haystack {
  const starts = [0];
  for (const text of texts) starts.push((starts.at(-1) ?? 0) + text.length + between.length);
  return { text: texts.join(between), starts };
}

const between = "\n";

/** How well a text has what is sought: as it is, as the whole of the text, in another form. */
const quality = { asIs: 1, whole: 2, other: 0.8 };

/** The texts that have what is sought, by their place in the haystack, each with how well it has it. */
export function textsWith(haystack: Haystack, { forms }: Sought): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [rank, form] of forms.entries()) {
    for (const { place, isWhole } of textsWithForm(haystack, form)) {
      if (!found.has(place)) found.set(place, rank > 0 ? quality.other : isWhole ? quality.whole : quality.asIs);
    }
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
