import type { Steps } from "../../model/steps.ts";
import { stemOf } from "./sought.ts";

/** After so many words one may pause. */
const many = 1024;

/**
 * The known words that a word with slips of the hand in it may stand for: those that differ least, if they differ little. Of
 * words with as many slips those come first that it stands for as a whole, before those that it may be the beginning of.
 */
export function* similarWords(word: string, vocabulary: ReadonlySet<string>): Steps<readonly string[]> {
  const most = slipsIn(word);
  let least = farthest(most);
  let similar: string[] = [];
  let tries = 0;
  for (const known of most === 0 ? [] : vocabulary) {
    tries += 1;
    if (tries % many === 0) yield;
    const distance = distanceTo(word, known, Math.min(most, Math.floor(least / 2)));
    if (distance > least) continue;
    if (distance < least) similar = [];
    least = distance;
    similar.push(known);
  }
  return similar;
}

/** Twice the slips, and one more where something is still to come. */
function farthest(slips: number): number {
  return 2 * slips + 1;
}

/** How many slips a word may have in it. */
function slipsIn({ length }: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * How far a word is from another, or from the nearest beginning of it: a slip is a letter too many, too few, another, or two
 * changed about (optimal string alignment); anything with more than `most` of them is farther than all others.
 */
function distanceTo(word: string, known: string, most: number): number {
  const none = farthest(most) + 1;
  if (known.length < word.length - most) return none;
  const width = Math.min(known.length, word.length + most) + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const next = nextRow(word, known, i, row, before);
    if (Math.min(...next) > most) return none;
    [before, row] = [row, next];
  }
  const asWhole = Math.min(at(row, known.length), at(row, stemOf(known).length));
  return Math.min(2 * asWhole, farthest(Math.min(...row)));
}

/** The distances of the first `i` letters of a word from every beginning of the other. */
function nextRow(
  word: string,
  known: string,
  i: number,
  row: readonly number[],
  before: readonly number[],
): readonly number[] {
  const next = [i];
  for (let j = 1; j < row.length; j++) {
    const other = word[i - 1] === known[j - 1] ? 0 : 1;
    const isTurned = word[i - 1] === known[j - 2] && word[i - 2] === known[j - 1];
    const turned = isTurned ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
    next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + other, turned));
  }
  return next;
}

function at(line: readonly number[], j: number): number {
  return line[j] ?? Number.POSITIVE_INFINITY;
}
