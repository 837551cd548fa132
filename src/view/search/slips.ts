import type { Steps } from "../../model/steps.ts";

/** After so many words one may pause. */
const many = 1024;

/** The known words that a word with slips of the hand in it may stand for: those that differ least, if they differ little. */
export function* similarWords(word: string, vocabulary: ReadonlySet<string>): Steps<readonly string[]> {
  let least = slipsIn(word);
  let similar: string[] = [];
  let tries = 0;
  for (const known of least === 0 ? [] : vocabulary) {
    tries += 1;
    if (tries % many === 0) yield;
    const distance = distanceToStart(word, known, least);
    if (distance > least) continue;
    if (distance < least) similar = [];
    least = distance;
    similar.push(known);
  }
  return similar;
}

/** How many slips a word may have in it. */
function slipsIn({ length }: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * How many slips part a word from the nearest beginning of another: a letter too many, too few, another, or two changed
 * about (optimal string alignment); anything beyond `most` is `most + 1`.
 */
function distanceToStart(word: string, known: string, most: number): number {
  if (known.length < word.length - most) return most + 1;
  const width = Math.min(known.length, word.length + most) + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const next = nextRow(word, known, i, row, before);
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(...row);
}

/** The distances of the first `i` letters of a word from every beginning of the other. */
function nextRow(
  word: string,
  known: string,
  i: number,
  row: readonly number[],
  before: readonly number[],
): readonly number[] {
  const at = (line: readonly number[], j: number) => line[j] ?? Number.POSITIVE_INFINITY;
  const next = [i];
  for (let j = 1; j < row.length; j++) {
    const other = word[i - 1] === known[j - 1] ? 0 : 1;
    const isTurned = word[i - 1] === known[j - 2] && word[i - 2] === known[j - 1];
    const turned = isTurned ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
    next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + other, turned));
  }
  return next;
}
