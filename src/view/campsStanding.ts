import { becauseOf, type Rule } from "../evaluation/becauseOf.ts";
import type { Evaluation } from "../evaluation/evaluateMap.ts";
import type { Verdict } from "../evaluation/verdict.ts";
import type { ArgumentMap } from "../model/map.ts";
import { positions } from "../model/questions.ts";
import { readingTree } from "./tree.ts";

/** What follows from a map for one of its positions, and by which rule. */
export interface CampStanding {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly rule: Rule;
}

/** What follows from a map for each of its positions, in the order of the camps. */
export function campsStanding(map: ArgumentMap, evaluation: Evaluation): readonly CampStanding[] {
  const isPosition = new Set(positions(map).map(({ id }) => id));
  return readingTree(map)
    .roots.filter((root) => isPosition.has(root))
    .map((claim) => {
      const { verdict, rule } = becauseOf(map, evaluation, claim);
      return { claim, verdict, rule };
    });
}
