import { type AttackGraph, createAttackGraph } from "./attackGraph.ts";
import type { Bearings } from "./bearings.ts";
import { derivedAttacks } from "./derivedAttacks.ts";
import { listAt } from "./lists.ts";

export const supportReadings = ["attack-only", "needs-one", "deductive", "necessary"] as const;
/**
 * What a support means: nothing formal; its target stands only while one of its reasons does (Nouioua and Risch 2011); the
 * reason is in only if its target is (Boella et al. 2010); the target is in only if the reason is (Nouioua and Risch 2010).
 */
export type SupportReading = (typeof supportReadings)[number];

/**
 * A map as an abstract framework whose first arguments are its claims, all others helpers: `not p` for each linked or
 * undercut premise p, one for each relation that has such premises (attacked by its `not p` and by what undercuts it), `no
 * reason for c` under needs-one, and one that attacks what is rejected. Nothing where the reading makes too many attacks.
 *
 * A step of linked premises, or one that is undercut, implies its conclusion as a whole: under deductive an objection to the
 * conclusion defeats the step, and none of its premises by itself, since none of them alone implies the conclusion. Under
 * necessary the conclusion needs the step, which needs all its premises.
 */
export function flatten(
  bearings: Bearings,
  reading: SupportReading,
  rejected: Iterable<number>,
): AttackGraph | undefined {
  const draft = new Draft(bearings);
  for (const node of rejected) draft.reject(node);
  for (let relation = bearings.claims; relation < bearings.size; relation++) draft.addRelation(relation, reading);
  return draft.graph(reading);
}

class Draft {
  readonly #bearings: Bearings;
  readonly #rejected = new Set<number>();
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #reasons: number[] = [];
  readonly #conclusions: number[] = [];
  readonly #negations = new Map<number, number>();
  readonly #noReasons = new Map<number, number>();
  #size: number;
  #rejector = -1;

  constructor(bearings: Bearings) {
    this.#bearings = bearings;
    this.#size = bearings.size;
  }

  reject(node: number): void {
    if (this.#rejector < 0) this.#rejector = this.#size++;
    this.#rejected.add(node);
    this.#attack(this.#rejector, node);
  }

  addRelation(relation: number, reading: SupportReading): void {
    const { targets, supports, claims } = this.#bearings;
    const target = targets[relation] ?? 0;
    const argument = this.#argumentOf(relation);
    if (argument === relation) {
      for (const premise of listAt(this.#bearings.premises, relation))
        this.#attack(this.#negationOf(premise), relation);
    }
    if (supports[relation] === 0) this.#attack(argument, target);
    else if (target < claims && reading === "needs-one") this.#attack(argument, this.#noReasonFor(target));
    else if (target < claims && reading !== "attack-only") {
      this.#reasons.push(argument);
      this.#conclusions.push(target);
    }
  }

  graph(reading: SupportReading): AttackGraph | undefined {
    if (this.#reasons.length === 0) return createAttackGraph(this.#size, this.#from, this.#to);
    const implied = reading === "deductive" ? this.#conclusions : this.#reasons;
    const implying = reading === "deductive" ? this.#reasons : this.#conclusions;
    return derivedAttacks(createAttackGraph(this.#size, this.#from, this.#to), implying, implied);
  }

  /** The argument that a relation is: its premise, where it has one and nothing bears on it. */
  #argumentOf(relation: number): number {
    const premises = listAt(this.#bearings.premises, relation);
    const isPlain = premises.length === 1 && listAt(this.#bearings.relationsTo, relation).length === 0;
    return isPlain && !this.#rejected.has(relation) ? (premises[0] ?? relation) : relation;
  }

  #negationOf(premise: number): number {
    const known = this.#negations.get(premise);
    if (known !== undefined) return known;
    const negation = this.#size++;
    this.#negations.set(premise, negation);
    this.#attack(premise, negation);
    return negation;
  }

  #noReasonFor(claim: number): number {
    const known = this.#noReasons.get(claim);
    if (known !== undefined) return known;
    const noReason = this.#size++;
    this.#noReasons.set(claim, noReason);
    this.#attack(noReason, claim);
    return noReason;
  }

  #attack(from: number, to: number): void {
    this.#from.push(from);
    this.#to.push(to);
  }
}
