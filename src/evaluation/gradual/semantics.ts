/** A gradual semantics that gives an argument a strength from 0 to 1 by its base score and what bears on it. */
export interface GradualSemantics {
  /** The strength of an argument of this base score with attackers and supporters of these strengths. */
  strength(weight: number, attackers: readonly number[], supporters: readonly number[]): number;
  /** Whether the annotator's strengths of relations scale what they carry. */
  readonly readsStrengths?: true;
}

/** How much supporters outweigh attackers. */
export function energy(attackers: readonly number[], supporters: readonly number[]): number {
  return sum(supporters) - sum(attackers);
}

/** The sum of some strengths. */
export function sum(strengths: readonly number[]): number {
  let total = 0;
  for (const strength of strengths) total += strength;
  return total;
}
