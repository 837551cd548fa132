/** What of numbered things is to be there in the end, what of it at once, and what else may stay if it is there. */
export interface Wanted {
  readonly wanted: readonly number[];
  readonly due: readonly number[];
  readonly welcome?: readonly number[];
}

/** How much one step may change, and how much of that a thing is. */
export interface Portion {
  readonly most: number;
  readonly sizeOf: (place: number) => number;
}

/**
 * What is there after one step from what was there before, in ascending order: what is due comes at once, by itself; else as
 * many come as one step may bring, or go, where all have come, but one at least. The same list where nothing is left to do.
 */
export function nextPortion(
  before: readonly number[],
  { wanted, due, welcome = [] }: Wanted,
  portion: Portion,
): readonly number[] {
  const had = new Set(before);
  const isNew = (place: number) => !had.has(place);
  const dueNow = due.filter(isNew);
  const coming = dueNow.length > 0 ? dueNow : firstOf(wanted.filter(isNew), portion);
  if (coming.length > 0) return [...before, ...coming].sort((a, b) => a - b);
  const goal = new Set([...wanted, ...welcome]);
  const going = firstOf(
    before.filter((place) => !goal.has(place)),
    portion,
  );
  const gone = new Set(going);
  return gone.size === 0 ? before : before.filter((place) => !gone.has(place));
}

function firstOf(places: readonly number[], { most, sizeOf }: Portion): readonly number[] {
  let left = most;
  let count = 0;
  while (count < places.length && (count === 0 || left >= sizeOf(places[count] ?? 0))) {
    left -= sizeOf(places[count] ?? 0);
    count++;
  }
  return places.slice(0, count);
}
