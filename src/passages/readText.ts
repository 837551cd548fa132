import { type CountedText, type Counts, countedText, countInSteps } from "../model/codePoints.ts";
import { onceInSteps } from "../model/onceInSteps.ts";
import { inOneGo, type Steps } from "../model/steps.ts";

/** A text that has been gone through once, so that nobody who asks about a place in it walks all of it again. */
export interface ReadText extends CountedText {
  readonly counts: Counts;
}

/** The texts that were asked about last. */
let known: readonly ReadText[] = [];

/** So many are kept: one is asked about many passages, and few are attached at once. */
const most = 4;

/** A text, gone through. */
export function readText(text: string): ReadText {
  return inOneGo(readTextInSteps(text));
}

/** The same in short steps. */
export function* readTextInSteps(text: string): Steps<ReadText> {
  return kept(yield* triedTextInSteps(text));
}

/** The same of a text that is but tried: it is not kept. */
export function* triedTextInSteps(text: string): Steps<ReadText> {
  const before = known.find((one) => one.text === text);
  if (before) return before;
  const counts = yield* countInSteps(text);
  return { ...countedText(text, counts), counts };
}

/** Keeps what is known of a text that was gone through elsewhere. */
export function keepRead(text: string, counts: Counts): void {
  kept({ ...countedText(text, counts), counts });
}

function kept(read: ReadText): ReadText {
  if (!known.includes(read)) known = [read, ...known.filter(({ text }) => text !== read.text)].slice(0, most);
  return read;
}

/** Lets go of what is known of texts that are wanted no longer: a text may be large. */
export function forgetRead(isGone: (text: string) => boolean = () => true): void {
  known = known.filter(({ text }) => !isGone(text));
}

/** Where the lines of a text begin, in UTF-16. */
const lines = onceInSteps(function* ({ text }: ReadText): Steps<Uint32Array> {
  const begins = [0];
  for (let from = 0; from < text.length; from += unitsOfStep) {
    for (const { index } of text.slice(from, from + unitsOfStep).matchAll(/[\r\n]/g)) begins.push(from + index + 1);
    yield;
  }
  return Uint32Array.from(begins);
});

/** So many units are looked at in one step. */
const unitsOfStep = 32_768;

/** The same looked for in short steps, before anybody asks. */
export const linesInSteps = lines.inSteps;

/** Where the line begins in which a unit of a text stands. */
export function lineBegin(text: ReadText, unit: number): number {
  const begins = lines.of(text);
  return begins[lineOf(begins, unit)] ?? 0;
}

/** Where the line ends in which a unit of a text stands. */
export function lineEnd(text: ReadText, unit: number): number {
  const begins = lines.of(text);
  const next = begins[lineOf(begins, unit) + 1];
  return next === undefined ? text.text.length : next - 1;
}

/** The last line that begins at a unit or before. */
function lineOf(begins: Uint32Array, unit: number): number {
  let low = 0;
  for (let high = begins.length - 1; low < high; ) {
    const middle = Math.ceil((low + high) / 2);
    if ((begins[middle] ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}
