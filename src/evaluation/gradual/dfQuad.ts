import type { GradualSemantics } from "./semantics.ts";

/** DF-QuAD (Rago, Toni, Aurisicchio and Baroni, KR 2016). */
export const dfQuad: GradualSemantics = {
  strength(weight, attackers, supporters) {
    const against = together(attackers);
    const inFavour = together(supporters);
    if (against >= inFavour) return weight - weight * (against - inFavour);
    return weight + (1 - weight) * (inFavour - against);
  },
};

function together(strengths: readonly number[]): number {
  return 1 - strengths.reduce((product, strength) => product * (1 - strength), 1);
}
