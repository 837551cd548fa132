import { mapped, type Steps } from "../../model/steps.ts";
import { isLetter } from "./folding.ts";
import { beginsAt, type Form, type Sought } from "./sought.ts";

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

/** What parts them: a form never has it. */
export const between = "\n";

/** How well a text has what is sought: as it is, as the whole of the text, in another form. */
const quality = { asIs: 1, whole: 2, other: 0.8 };

/** A text that has what is sought: its place in the haystack, and how well it has it. */
export interface FoundText {
  readonly place: number;
  readonly quality: number;
}

/** After so many places of a form, or characters, one may pause. */
const many = { places: 1024, characters: 1 << 15 };

/** The texts that have what is sought, each once. */
export function* textsWith(haystack: Haystack, { forms }: Sought): Steps<readonly FoundText[]> {
  const places = [];
  for (const form of forms) places.push(yield* textsWithForm(haystack, form));
  const [asIs = [], ...others] = places;
  const found = yield* mapped(asIs, ({ place, isWhole }) => ({
    place,
    quality: isWhole ? quality.whole : quality.asIs,
  }));
  if (others.every((places) => places.length === 0)) return found;
  const isKnown = new Uint8Array(haystack.starts.length);
  for (const { place } of found) isKnown[place] = 1;
  for (const texts of others) {
    yield* mapped(texts, ({ place }) => {
      if (isKnown[place] !== 1) found.push({ place, quality: quality.other });
      isKnown[place] = 1;
    });
  }
  return found;
}

/** How much of a text is looked through before one may pause, in characters. */
const window = 1 << 22;

/** Where something next stands in a text; -1 where it does not. */
export function* nextPlace(text: string, sought: string, from: number): Steps<number> {
  if (text.length - from <= window) return text.indexOf(sought, from);
  for (let start = from; start < text.length; start += window) {
    const at = text.slice(start, start + window + sought.length - 1).indexOf(sought);
    if (at >= 0) return start + at;
    yield;
  }
  return -1;
}

/** A text with a form, and whether that is the whole of it. */
interface TextWithForm {
  readonly place: number;
  readonly isWhole: boolean;
}

/** The texts with a form. */
function* textsWithForm({ text, starts }: Haystack, form: Form): Steps<readonly TextWithForm[]> {
  const found: TextWithForm[] = [];
  let place = 0;
  let at = yield* nextPlace(text, form.text, 0);
  for (let tries = 1; at >= 0; tries++) {
    let next = at + 1;
    if (beginsAt(text, form, at)) {
      while ((starts[place + 1] ?? text.length) <= at) place++;
      const start = starts[place] ?? 0;
      next = starts[place + 1] ?? text.length;
      found.push({ place, isWhole: at === start && next - start === form.text.length + between.length });
    }
    at = yield* nextPlace(text, form.text, next);
    if (tries % many.places === 0) yield;
  }
  return found;
}

/** Adds the words of all texts that are written in letters. */
export function* addWordsIn({ text }: Haystack, words: Set<string>): Steps<void> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(between, from + many.characters);
    const next = end < 0 ? text.length : end;
    addWords(words, text, from, next);
    from = next;
    yield;
  }
}

/** Adds the words of a stretch, which none reaches out of. */
function addWords(words: Set<string>, text: string, from: number, end: number): void {
  let start = -1;
  for (let at = from; at < end; at++) {
    const isPart = text[at] !== between && isLetter(text[at]);
    if (isPart && start < 0) start = at;
    if (isPart || start < 0) continue;
    words.add(text.slice(start, at));
    start = -1;
  }
  if (start >= 0) words.add(text.slice(start, end));
}
