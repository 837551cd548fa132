/** A gradual semantics that gives an argument a strength from 0 to 1 by its base score and what bears on it. */
export interface GradualSemantics {
  /** How the strengths of one side count together: their sum, or how likely one at least holds (1 less the product of all 1 − s). */
  readonly together: "sum" | "one-at-least";
  /** The strength of an argument of this base score with so much against it and so much in its favour. */
  strength(weight: number, against: number, inFavour: number): number;
  /** Whether the annotator's strengths of relations scale what they carry. */
  readonly readsStrengths?: true;
}
