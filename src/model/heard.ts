/** Hears how far long work has come: the share of it that is done, from 0 to 1. */
export type Heard = (share: number) => void;

/** Hears of a part of the work, which begins and ends at a share of the whole. */
export function heardWithin(heard: Heard, from: number, to: number): Heard {
  return (share) => heard(from + (to - from) * Math.min(1, share));
}
