import type { GradualSemantics } from "./semantics.ts";

/** The weighted h-categoriser (Besnard and Hunter 2001; Pu et al. 2014): supports say nothing. */
export const hCategoriser: GradualSemantics = {
  together: "sum",
  strength: (weight, against) => weight / (1 + against),
};
