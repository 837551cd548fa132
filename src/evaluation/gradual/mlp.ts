import { energy, type GradualSemantics } from "./semantics.ts";

/** The semantics of a multilayer perceptron (Potyka, AAAI 2021); base scores of 0 and 1 stay as they are. */
export const mlp: GradualSemantics = {
  strength(weight, attackers, supporters) {
    if (weight === 0 || weight === 1) return weight;
    const e = Math.log(weight / (1 - weight)) + energy(attackers, supporters);
    return 1 / (1 + Math.exp(-e));
  },
};
