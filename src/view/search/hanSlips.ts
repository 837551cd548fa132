import type { Steps } from "../../model/steps.ts";
import { isLetter } from "./folding.ts";
import { between, type Haystack, nextPlace } from "./haystack.ts";

/** Of longer stretches enough characters that are right stand side by side to find them by. */
const longest = 3;

/** Of the rarer characters each is two UTF-16 units, which must not be set apart: such stretches are not guessed at. */
const halves = /[\ud800-\udfff]/;

/** After so many places one may pause. */
const many = 1024;

/**
 * The words of texts that a stretch of Han with one slip in it may stand for: two characters changed about, or one that is
 * another, where what is right tells which it was to be.
 */
export function* similarStretches(stretch: string, texts: CountedHaystack): Steps<readonly string[]> {
  if (stretch.length < 2 || stretch.length > longest || halves.test(stretch)) return [];
  const similar = new Set(yield* turnedIn(stretch, texts.haystack));
  for (let at = 0; at < stretch.length; at++) {
    const [before, after] = [stretch.slice(0, at), stretch.slice(at + 1)];
    const counts = yield* charactersBetween(before, after, texts.haystack);
    const isTold = stretch.length === 2 ? isWord(before + after, texts) : isUsual(counts);
    for (const [character, count] of counts) if (isTold(character, count)) similar.add(before + character + after);
    yield;
  }
  similar.delete(stretch);
  return [...similar];
}

/** Texts, and how often each UTF-16 unit stands in them. */
export interface CountedHaystack {
  readonly haystack: Haystack;
  readonly counts: Uint32Array;
}

/** Counts the characters of texts, in steps. */
export function* countingCharacters(haystack: Haystack): Steps<CountedHaystack> {
  const { text } = haystack;
  const counts = new Uint32Array(1 << 16);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    counts[unit] = (counts[unit] ?? 0) + 1;
    if (at % (many * 64) === 0) yield;
  }
  return { haystack, counts };
}

/** The stretches that stand in the texts, of those that have two neighbours changed about. */
function* turnedIn(stretch: string, { text }: Haystack): Steps<readonly string[]> {
  const found: string[] = [];
  for (let i = 0; i + 1 < stretch.length; i++) {
    const turned = `${stretch.slice(0, i)}${stretch[i + 1]}${stretch[i]}${stretch.slice(i + 2)}`;
    if ((yield* nextPlace(text, turned, 0)) >= 0) found.push(turned);
  }
  return found;
}

/** How often which Han character stands between two stretches, of which one may be empty. */
function* charactersBetween(before: string, after: string, { text }: Haystack): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const isAfter = before.length >= after.length;
  const [kept, offset] = isAfter ? [before, before.length] : [after, -1];
  let tries = 0;
  for (let at = yield* nextPlace(text, kept, 0); at >= 0; at = yield* nextPlace(text, kept, at + 1)) {
    tries += 1;
    if (tries % many === 0) yield;
    const place = at + offset;
    const character = text[place];
    if (!isMeant(character)) continue;
    const isWhole = isAfter ? text.startsWith(after, place + 1) : text.startsWith(before, place - before.length);
    if (isWhole) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

/** Characters that only join words: folded, they stand beside any. */
const joining = new Set("的了是也不在就都和与而");

/** Whether a character may be the one that was meant. */
function isMeant(character: string | undefined): character is string {
  if (character === undefined || character === between || halves.test(character)) return false;
  return !isLetter(character) && !joining.has(character);
}

/** Of the times that a character stands anywhere, it must be so often where it makes the word, and more than once. */
const leastBond = { ofTwo: 0.4, ofThree: 0.5 };

/** Whether a character makes a word with another: one of the two seldom stands without the other. */
function isWord(kept: string, { counts }: CountedHaystack) {
  const all = counts[kept.charCodeAt(0)] ?? 0;
  return (character: string, count: number) => {
    const others = counts[character.charCodeAt(0)] ?? 0;
    return count > 1 && count >= leastBond.ofTwo * Math.min(all, others);
  };
}

/** Whether mostly the same character stands there. */
function isUsual(counts: ReadonlyMap<string, number>) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (_: string, count: number) => count > 1 && count >= leastBond.ofThree * all;
}
