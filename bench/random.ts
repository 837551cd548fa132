/** Numbers from 0 to 1, each the next of a row that its seed determines. */
export type Random = () => number;

/** Small fast numbers from a seed, alike on every machine (Mulberry32, Tommy Ettinger 2017). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number below another one. */
export function below(count: number, random: Random): number {
  return Math.floor(random() * count);
}
