import { energy, type GradualSemantics } from "./semantics.ts";

/** Quadratic Energy (Potyka, KR 2018): balanced, and never saturated by one strong reason. */
export const quadraticEnergy: GradualSemantics = {
  strength(weight, attackers, supporters) {
    const e = energy(attackers, supporters);
    const h = (e * e) / (1 + e * e);
    return e > 0 ? weight + (1 - weight) * h : weight - weight * h;
  },
  readsStrengths: true,
};
