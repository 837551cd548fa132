import { type Evaluation, evaluateMap } from "../evaluation/evaluateMap.ts";
import { rejectedClaims } from "../evaluation/rejectedClaims.ts";
import type { Rejection } from "../evaluation/rejection.ts";
import type { Verdict, VerdictSupport } from "../evaluation/verdict.ts";
import { whatStandsMessages } from "../messages/whatStands.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Steps } from "../model/steps.ts";
import type { View } from "./view.ts";
import type { WhatIsAsked } from "./whatFollows.ts";

/** A view with what follows from the map for its claims, in short steps; the view itself where nobody asked. */
export function* withVerdicts(
  view: View,
  map: ArgumentMap,
  { verdicts, rejected = [], evaluation: found }: Judged,
): Steps<View> {
  if (verdicts === undefined) return view;
  const evaluation = evaluationOf(map, verdicts, rejected, found);
  yield;
  const { counts } = evaluation;
  const words = whatStandsMessages[view.language];
  const isWhatIf = rejected.length > 0;
  return {
    ...view,
    verdicts: {
      support: verdicts,
      of: evaluation.verdicts,
      counts,
      caption: words.caption(counts, verdicts, isWhatIf),
      heading: words.heading(verdicts, isWhatIf),
      meanings: words.legend[verdicts],
      spoken: words.spoken(isWhatIf),
    },
  };
}

type Judged = Pick<WhatIsAsked, "verdicts" | "rejected" | "evaluation">;

/** What last followed from a map, and what was asked. */
interface Known {
  readonly support: VerdictSupport;
  readonly rejected: readonly Rejection[];
  readonly evaluation: Evaluation;
}

const known = new WeakMap<ArgumentMap, Known>();

/** What follows from a map while some of it is supposed to be false; asked again for the same, the same value, also where it was found elsewhere. */
export function evaluationOf(
  map: ArgumentMap,
  support: VerdictSupport,
  rejected: readonly Rejection[],
  found?: Evaluation,
): Evaluation {
  const before = known.get(map);
  if (before?.support === support && before.rejected === rejected) return before.evaluation;
  const evaluation = found ?? evaluateMap(map, { support, rejected: rejectedClaims(map, rejected).keys() });
  known.set(map, { support, rejected, evaluation });
  return evaluation;
}

/** A claim of which something else follows than before. */
export interface Turned {
  readonly claim: string;
  readonly before: Verdict;
  readonly now: Verdict;
}

/** The claims whose verdicts turn when something is supposed to be false, in the map's order, but for those that are so supposed. */
export function turnedClaims(
  map: ArgumentMap,
  support: VerdictSupport,
  rejected: readonly Rejection[],
): readonly Turned[] {
  const whole = evaluateMap(map, { support });
  const supposed = evaluationOf(map, support, rejected);
  return map.claims.flatMap(({ id }) => {
    const [before, now] = [whole.verdicts.get(id) ?? "open", supposed.verdicts.get(id) ?? "open"];
    return before === now || supposed.rejected.has(id) ? [] : [{ claim: id, before, now }];
  });
}
