import { createLists, type Lists } from "./lists.ts";

/** An abstract framework (Dung 1995): arguments by number, and which attack which. */
export interface AttackGraph {
  readonly size: number;
  /** The arguments that attack each. */
  readonly attackers: Lists;
  /** The arguments that each attacks. */
  readonly targets: Lists;
}

/** The framework with these attacks, `from[i]` on `to[i]`. */
export function createAttackGraph(size: number, from: ArrayLike<number>, to: ArrayLike<number>): AttackGraph {
  return { size, attackers: createLists(size, to, from), targets: createLists(size, from, to) };
}
