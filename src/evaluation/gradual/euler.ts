import type { GradualSemantics } from "./semantics.ts";

/** The Euler-based semantics (Amgoud and Ben-Naim, ECSQARU 2017). */
export const euler: GradualSemantics = {
  together: "sum",
  strength: (weight, against, inFavour) => 1 - (1 - weight * weight) / (1 + weight * Math.exp(inFavour - against)),
};
