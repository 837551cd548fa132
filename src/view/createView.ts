import type { ArgumentMap } from "../model/map.ts";
import { inOneGo } from "../model/steps.ts";
import { createBareView } from "./bareView.ts";
import type { View, ViewRequest } from "./view.ts";
import { withWhatFollows } from "./whatFollows.ts";

/** What is shown of a map when it is asked for so, and what follows where that is asked too. */
export function createView(map: ArgumentMap, request: ViewRequest): View {
  return inOneGo(withWhatFollows(createBareView(map, request), map, request));
}
