import type { ArgumentMap } from "../model/map.ts";
import type { Steps } from "../model/steps.ts";
import { viewInSteps } from "./bareView.ts";
import { defaultFolds } from "./folds.ts";
import { treeInSteps } from "./tree.ts";

/** Works out beforehand, in short steps, what the first sight of a map asks: it is remembered, and is there at once then. */
export function* readyInSteps(map: ArgumentMap): Steps<ArgumentMap> {
  yield* treeInSteps(map);
  yield* viewInSteps(map, { language: "en", layout: "tidy", folded: defaultFolds(map) });
  return map;
}
