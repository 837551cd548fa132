import type { GradualSemantics } from "./semantics.ts";

/** DF-QuAD (Rago, Toni, Aurisicchio and Baroni, KR 2016). */
export const dfQuad: GradualSemantics = {
  together: "one-at-least",
  strength(weight, against, inFavour) {
    if (against >= inFavour) return weight - weight * (against - inFavour);
    return weight + (1 - weight) * (inFavour - against);
  },
};
