import type { GradualSemantics } from "./semantics.ts";

/** The semantics of a multilayer perceptron (Potyka, AAAI 2021); base scores of 0 and 1 stay as they are. */
export const mlp: GradualSemantics = {
  together: "sum",
  strength(weight, against, inFavour) {
    if (weight === 0 || weight === 1) return weight;
    return 1 / (1 + Math.exp(-(Math.log(weight / (1 - weight)) + inFavour - against)));
  },
};
