import type { GradualSemantics } from "./semantics.ts";

/** Quadratic Energy (Potyka, KR 2018): balanced, and never saturated by one strong reason. */
export const quadraticEnergy: GradualSemantics = {
  together: "sum",
  strength(weight, against, inFavour) {
    const energy = inFavour - against;
    const h = (energy * energy) / (1 + energy * energy);
    return energy > 0 ? weight + (1 - weight) * h : weight - weight * h;
  },
  readsStrengths: true,
};
