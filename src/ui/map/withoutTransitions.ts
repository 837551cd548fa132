import { selection } from "d3-selection";

// In the place of d3-transition, which d3-zoom asks for (vite.config.ts): the map moves by journeys of its own (lens.ts), so
// that no transition ever runs, and there is nothing to interrupt.
selection.prototype.interrupt = function (this: unknown) {
  return this;
};

/** Ends no transition, since there is none. */
export function interrupt(): void {}
