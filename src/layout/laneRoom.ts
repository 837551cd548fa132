import { clearest, mostKnown } from "./clearest.ts";

/** Where the lanes of each card run, of one direction: lanes that are seen at once do not lie on one another. */
export interface LaneRoom {
  /**
   * The first of some lines that, between two places, is clear of other lanes of those of a lane's cards that have others: as far
   * from them as it can be, or so far at least that they are told apart; where there is none, the first. It is taken.
   */
  readonly take: (cards: readonly number[], lines: Iterable<number>, from: number, to: number) => number;
}

/** How far apart two lines run: by themselves, side by side, with paper between them, and still told apart. */
const clearances = [7.3, 4.8, 2.3, 1.2] as const;
const [widest, , , least] = clearances;
/** So far beyond its ends no other begins on the same line. */
const margin = 2;

interface Stretch {
  readonly line: number;
  readonly low: number;
  readonly high: number;
}

/** Room that nothing has been taken of. To take of it costs the same however many lanes there are. */
export function laneRoom(): LaneRoom {
  const byCard = new Map<number, Map<number, Stretch[]>>();
  const takenOf = (card: number) => {
    const taken = byCard.get(card) ?? new Map<number, Stretch[]>();
    byCard.set(card, taken);
    return taken;
  };
  return {
    take: (cards, lines, from, to) => {
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const known = cards.map(takenOf);
      const clearanceOf = (candidate: number) =>
        known.reduce((clear: number, taken) => Math.min(clear, clearanceIn(taken, candidate, low, high)), widest);
      const line = clearest(lines, (candidate) => graded(clearanceOf(candidate)), widest) ?? 0;
      const key = keyOf(line);
      for (const taken of known) taken.set(key, withStretch(taken.get(key) ?? [], { line, low, high }));
      return line;
    },
  };
}

/** By the widest of the clearances that it has: lines that are told apart as well are as good. */
function graded(clearance: number): number {
  return clearances.find((clear) => clear <= clearance) ?? 0;
}

/** How far a stretch is from the nearest beside it, as far as that matters. */
function clearanceIn(taken: ReadonlyMap<number, readonly Stretch[]>, line: number, low: number, high: number): number {
  let clearance: number = widest;
  if (taken.size === 0) return clearance;
  const at = keyOf(line);
  for (let key = at - 1; key <= at + 1; key++)
    for (const other of taken.get(key) ?? [])
      if (other.low < high + margin && low < other.high + margin)
        clearance = Math.min(clearance, Math.abs(other.line - line));
  return clearance;
}

function keyOf(line: number): number {
  return Math.floor(line / widest);
}

/** Stretches beyond those that are known one by one are taken for one. */
function withStretch(known: Stretch[], { line, low, high }: Stretch): Stretch[] {
  if (known.length < mostKnown) known.push({ line, low, high });
  else known[0] = { line, low: Math.min(low, known[0]?.low ?? low), high: Math.max(high, known[0]?.high ?? high) };
  return known;
}

const pitch = 2.5;

/** The first of the lines near a place, for a lane that none can be in the way of: of those there are very many. */
export function lineNearest(wanted: number, first: number, last: number): number {
  const count = countOf(first, last);
  const place = Math.min(Math.max(Math.ceil((last - wanted) / pitch - 0.5), 0), count - 1);
  const line = last - place * pitch;
  return hasRoomFor(first, last, count) && Math.abs(first - wanted) < Math.abs(line - wanted) ? first : line;
}

/** The lines side by side between two places, from the one nearest to a third outwards; then those halfway between them. */
export function* linesNear(wanted: number, first: number, last: number): Iterable<number> {
  const count = countOf(first, last);
  const hasFirst = hasRoomFor(first, last, count);
  const all = hasFirst ? count + 1 : count;
  const lineAt = (i: number) => (i === count ? first : last - i * pitch);
  yield* outwards(wanted, all, lineAt);
  // Of the last two there may be no room for one between.
  const between = hasFirst && lineAt(count - 1) - first < 2 * least ? all - 2 : all - 1;
  yield* outwards(wanted, between, (i) => (lineAt(i) + lineAt(i + 1)) / 2);
}

/** How many lines there are a pitch apart, from the last on. */
function countOf(first: number, last: number): number {
  return Math.floor(Math.max(0, last - first) / pitch) + 1;
}

/** Whether beyond these there is room for one at the first place, too. */
function hasRoomFor(first: number, last: number, count: number): boolean {
  return last - (count - 1) * pitch - first >= least;
}

/** So many numbers, of which each is less than the one before, from the one nearest to another outwards. */
function* outwards(wanted: number, count: number, at: (i: number) => number): Iterable<number> {
  let below = firstNotAbove(wanted, count, at);
  let above = below - 1;
  while (above >= 0 || below < count) {
    const isAbove = above >= 0 && (below >= count || at(above) - wanted <= wanted - at(below));
    yield at(isAbove ? above-- : below++);
  }
}

function firstNotAbove(wanted: number, count: number, at: (i: number) => number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) > wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
