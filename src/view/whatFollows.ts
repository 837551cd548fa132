import type { Evaluation } from "../evaluation/evaluateMap.ts";
import type { Fallout } from "../evaluation/fallout.ts";
import type { VerdictSupport } from "../evaluation/verdict.ts";
import type { ArgumentMap } from "../model/map.ts";
import type { Steps } from "../model/steps.ts";
import { withVerdicts } from "./verdicts.ts";
import type { View, ViewRequest } from "./view.ts";
import { withWhatIf } from "./whatIf.ts";

/** A view with what follows from the map and from what is supposed to be false, in short steps; the view itself where nobody asked. */
export function* withWhatFollows(view: View, map: ArgumentMap, asked: WhatIsAsked): Steps<View> {
  return yield* withVerdicts(yield* withWhatIf(view, map, asked), map, asked);
}

/** What of a request asks for what follows, with the answers where they were found elsewhere. */
export interface WhatIsAsked extends Pick<ViewRequest, "rejected" | "folded"> {
  readonly verdicts?: VerdictSupport | undefined;
  readonly fallout?: Fallout | undefined;
  readonly evaluation?: Evaluation | undefined;
}
