/** The new value of a claim or relation, given the values of all. */
export type Step = (node: number, values: Float64Array) => number;

/** Values that came to rest, none where they did not, and in how many rounds. */
export interface Settled {
  readonly values?: Float64Array;
  readonly rounds: number;
}

/**
 * The values that do not change any more: from the start, all at once, each goes half of the way to its new value, then, where
 * that does not come to rest, a quarter, then an eighth (Potyka 2018 takes ever smaller steps). Relations are read off the
 * claims anew in each round.
 */
export function settle(start: Float64Array, claims: number, step: Step): Settled {
  let rounds = 0;
  for (const damping of dampings) {
    const values = start.slice();
    const distances = new Float64Array(claims);
    for (let round = 0; round < most; round++) {
      rounds++;
      const change = advance(values, distances, damping, step);
      if (change < exact) return { values, rounds };
      if (round === most - 1 && change < close) return { values, rounds };
    }
  }
  return { rounds };
}

const dampings = [1 / 2, 1 / 4, 1 / 8];
const most = 2000;
/** The change at which values are taken to rest, and the one that is good enough where more rounds do not come closer. */
const exact = 1e-13;
const close = 1e-9;

/** One round; gives the greatest distance of a value from its new one. The distances of the claims are its own to write. */
function advance(values: Float64Array, distances: Float64Array, damping: number, step: Step): number {
  const claims = distances.length;
  let change = 0;
  for (let relation = claims; relation < values.length; relation++) {
    const before = values[relation] ?? 0;
    const now = step(relation, values);
    change = Math.max(change, Math.abs(now - before));
    values[relation] = now;
  }
  for (let claim = 0; claim < claims; claim++) {
    const distance = step(claim, values) - (values[claim] ?? 0);
    change = Math.max(change, Math.abs(distance));
    distances[claim] = distance;
  }
  for (let claim = 0; claim < claims; claim++) {
    values[claim] = (values[claim] ?? 0) + damping * (distances[claim] ?? 0);
  }
  return change;
}
