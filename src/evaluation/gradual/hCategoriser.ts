import { type GradualSemantics, sum } from "./semantics.ts";

/** The weighted h-categoriser (Besnard and Hunter 2001; Pu et al. 2014): supports say nothing. */
export const hCategoriser: GradualSemantics = {
  strength: (weight, attackers) => weight / (1 + sum(attackers)),
};
