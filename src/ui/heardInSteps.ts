import { type Heard, heardWithin } from "../model/heard.ts";

/**
 * A part of long work: which share of the whole is done when it begins and when it ends, and how many steps it takes for each
 * of what it looks at, about.
 */
interface Stage {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

/** Hears of the steps that were taken of a stage, and tells the share of the whole that is done. */
export function heardInSteps(heard: Heard, { from, to, steps }: Stage, count: number): (taken: number) => void {
  const within = heardWithin(heard, from, to);
  const expected = Math.max(1, steps * count);
  return (taken) => within(taken / expected);
}
