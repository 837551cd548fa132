/** Where the lanes of each card run, of one direction: lanes that are seen at once do not lie on one another. */
export interface LaneRoom {
  /**
   * The first of some lines that, between two places, is clear of other lanes of a lane's two cards: as far from them as it can be,
   * or so far at least that they are told apart; where there is none, the first. It is taken.
   */
  readonly take: (cards: readonly [number, number], lines: readonly number[], from: number, to: number) => number;
}

/** How far apart two lines run: by themselves, side by side, with paper between them, and still told apart. */
const clearances = [7.3, 4.8, 2.3, 1.2] as const;
const [widest, , , least] = clearances;
/** So many stretches are known one by one on about the same line; those of more are taken for one. */
const mostKnown = 16;

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
  return {
    take: (cards, lines, from, to) => {
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const taken = cards.map((card) => {
        const known = byCard.get(card) ?? new Map<number, Stretch[]>();
        byCard.set(card, known);
        return known;
      });
      const line = clearest(lines, (candidate) =>
        taken.reduce(
          (clear: number, known) => Math.min(clear, clearanceIn(known, { line: candidate, low, high })),
          widest,
        ),
      );
      for (const known of taken) {
        known.set(keyOf(line), withStretch(known.get(keyOf(line)) ?? [], { line, low, high }));
      }
      return line;
    },
  };
}

/** The first line that is clear of others by the widest of the clearances that any has. */
function clearest(lines: readonly number[], clearanceOf: (line: number) => number): number {
  let [best, most]: [number, number] = [lines[0] ?? 0, 0];
  for (const line of lines) {
    const own = clearanceOf(line);
    const clearance = clearances.find((clear) => clear <= own) ?? 0;
    if (clearance === widest) return line;
    if (clearance > most) [best, most] = [line, clearance];
  }
  return best;
}

/** How far a stretch is from the nearest beside it, as far as that matters. */
function clearanceIn(known: ReadonlyMap<number, readonly Stretch[]>, { line, low, high }: Stretch): number {
  let clearance: number = widest;
  const at = keyOf(line);
  for (let key = at - 1; key <= at + 1; key++)
    for (const other of known.get(key) ?? [])
      if (other.low < high + margin && low < other.high + margin)
        clearance = Math.min(clearance, Math.abs(other.line - line));
  return clearance;
}

function keyOf(line: number): number {
  return Math.floor(line / widest);
}

function withStretch(known: Stretch[], { line, low, high }: Stretch): Stretch[] {
  if (known.length < mostKnown) known.push({ line, low, high });
  else known[0] = { line, low: Math.min(low, known[0]?.low ?? low), high: Math.max(high, known[0]?.high ?? high) };
  return known;
}

const pitch = 2.5;

/** The lines side by side between two places, from the one nearest to a third outwards; then those halfway between them. */
export function linesNear(wanted: number, first: number, last: number): readonly number[] {
  const lines: number[] = [];
  for (let line = last; line >= first; line -= pitch) lines.push(line);
  const end = lines.at(-1) ?? last;
  if (end - first >= least) lines.push(first);
  const halfway = lines.slice(1).flatMap((line, i) => {
    const before = lines[i] ?? line;
    return before - line >= 2 * least ? [(line + before) / 2] : [];
  });
  const byNearness = (a: number, b: number) => Math.abs(a - wanted) - Math.abs(b - wanted);
  return [...lines.sort(byNearness), ...halfway.sort(byNearness)];
}
