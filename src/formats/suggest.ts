/** The candidate that a mistyped word most likely means: the same letters, else at most two edits away. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const letters = lettersOf(word);
  let best: string | undefined;
  let bestDistance = 3;
  for (const candidate of candidates) {
    if (letters !== "" && lettersOf(candidate) === letters) return candidate;
    const distance = distanceWithin(word, candidate, bestDistance - 1);
    if (distance < bestDistance && distance <= editsAllowed(word, candidate)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** What other formats and plain speech call what a map file calls otherwise. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ...["attack", "attacks", "con", "contra", "against", "oppose", "opposes", "object", "objection", "counter"].map(
    (word): [string, readonly string[]] => [word, ["rebut"]],
  ),
  ...["pro", "for", "back", "backs", "reason", "because"].map((word): [string, readonly string[]] => [
    word,
    ["support"],
  ]),
  ["source", ["from", "document"]],
  ["premise", ["from"]],
  ["premises", ["from"]],
  ["target", ["to"]],
  ["conclusion", ["to", "position"]],
  ["title", ["label", "question"]],
  ["statement", ["text"]],
  ["quote", ["phrase"]],
  ["speaker", ["voice"]],
  ["author", ["byline", "voice"]],
  ["nodes", ["claims"]],
  ["edges", ["relations"]],
  ["links", ["relations"]],
  ["hash", ["sha256"]],
  ["length", ["characters"]],
]);

/** Like `nearest`, for a few fixed words: another word for one, a shortened or a lengthened one counts too. */
export function nearestKeyword(word: string, keywords: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const same = otherWords.get(lower)?.find((keyword) => keywords.includes(keyword));
  const near = same ?? nearest(word, keywords);
  if (near !== undefined || lower.length < 2) return near;
  return keywords.find((keyword) => {
    const known = keyword.toLowerCase();
    return known.startsWith(lower) || (known.length > 1 && lower.startsWith(known));
  });
}

/** How often a file asks for the nearest of many ids before only the same letters count: the work stays linear. */
export class IdSuggester {
  #budget: number;
  #byLetters: ReadonlyMap<string, string> | undefined;
  readonly #ids: readonly string[];

  constructor(ids: readonly string[], budget = 200_000) {
    this.#ids = ids;
    this.#budget = budget;
  }

  /** The id that a mistyped one most likely means. */
  nearest(id: string): string | undefined {
    this.#byLetters ??= firstByLetters(this.#ids);
    const letters = lettersOf(id);
    const same = letters === "" ? undefined : this.#byLetters.get(letters);
    if (same !== undefined) return same;
    this.#budget -= this.#ids.length;
    return this.#budget < 0 ? undefined : nearest(id, this.#ids);
  }

  /** Whether a mistyped id can mean none but the one near it: no other is as near, and both tell the same numbers. */
  isPlain(id: string, near: string): boolean {
    this.#budget -= this.#ids.length;
    if (this.#budget < 0 || numbersOf(id) !== numbersOf(near)) return false;
    const [letters, distance] = [lettersOf(id), distanceWithin(id, near, 2)];
    const hasSameLetters = lettersOf(near) === letters;
    return !this.#ids.some(
      (other) =>
        other !== near &&
        (hasSameLetters ? lettersOf(other) === letters : distanceWithin(id, other, distance) <= distance),
    );
  }
}

function firstByLetters(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.toReversed().map((id) => [lettersOf(id), id]));
}

function lettersOf(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[-_\s.]/gu, "");
}

function numbersOf(word: string): string {
  return (word.match(/\d+/gu) ?? []).join(" ");
}

function editsAllowed(word: string, candidate: string): number {
  const length = Math.min(word.length, candidate.length);
  return length < 2 ? 0 : length < 5 ? 1 : 2;
}

/** Longer words are not compared letter by letter. */
const longestWord = 64;

/** Edits (one letter more, less, other, or two exchanged) between two words, or more than the limit. */
function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > longestWord || b.length > longestWord) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row[j] = cheapest(a, b, i, j, row, last, before);
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  before: readonly number[],
): number {
  const change = a[i - 1] === b[j - 1] ? 0 : 1;
  const cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + change);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost;
}
