import type { Steps } from "./steps.ts";

/** Hears how far long work has come: the share of it that is done, from 0 to 1. */
export type Heard = (share: number) => void;

/** Hears of a part of the work, which begins and ends at a share of the whole. */
export function heardWithin(heard: Heard, from: number, to: number): Heard {
  return (share) => heard(from + (to - from) * Math.min(1, share));
}

/** Steps of which about so many are expected, with whoever hears how far they have come. */
export function* heardAlong<Result>(steps: Steps<Result>, expected: number, heard: Heard): Steps<Result> {
  for (let taken = 0; ; taken++) {
    const step = steps.next();
    if (step.done) {
      heard(1);
      return step.value;
    }
    heard(Math.min(1, taken / Math.max(1, expected)));
    yield;
  }
}
