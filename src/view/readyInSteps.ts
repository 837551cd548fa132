import type { ArgumentMap } from "../model/map.ts";
import type { Steps } from "../model/steps.ts";
import { viewInSteps } from "./bareView.ts";
import { madeByVoiceInSteps } from "./citedPassage.ts";
import { defaultFoldsInSteps } from "./folds.ts";
import { treeInSteps } from "./tree.ts";

/** Works out beforehand, in short steps, what the first sight of a map asks, and the first claim that is chosen: it is remembered, and is there at once then. */
export function* readyInSteps(map: ArgumentMap): Steps<ArgumentMap> {
  yield* treeInSteps(map);
  const folded = yield* defaultFoldsInSteps(map);
  yield* viewInSteps(map, { language: "en", layout: "tidy", folded });
  yield* madeByVoiceInSteps(map);
  return map;
}
