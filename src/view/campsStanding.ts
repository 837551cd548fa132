import { type Rule, standingOf } from "../evaluation/becauseOf.ts";
import type { Evaluation } from "../evaluation/evaluateMap.ts";
import type { Verdict } from "../evaluation/verdict.ts";
import type { ArgumentMap } from "../model/map.ts";
import { positions } from "../model/questions.ts";
import { inOneGo, mapped, type Steps } from "../model/steps.ts";
import { readingTree } from "./tree.ts";

/** What follows from a map for one of its positions, and by which rule. */
export interface CampStanding {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly rule: Rule;
}

/** What follows from a map for each of its positions, in the order of the camps. */
export function campsStanding(map: ArgumentMap, evaluation: Evaluation): readonly CampStanding[] {
  return inOneGo(campsInSteps(map, evaluation));
}

/** The same in short steps. */
export function* campsInSteps(map: ArgumentMap, evaluation: Evaluation): Steps<readonly CampStanding[]> {
  const isPosition = new Set(positions(map).map(({ id }) => id));
  const camps = readingTree(map).roots.filter((root) => isPosition.has(root));
  return yield* mapped(camps, (claim) => ({ claim, ...standingOf(map, evaluation, claim) }));
}
