import type { ArgumentMap } from "../model/map.ts";
import { withVerdicts } from "./verdicts.ts";
import type { View, ViewRequest } from "./view.ts";
import { withWhatIf } from "./whatIf.ts";

/** A view with what follows from the map and from what is supposed to be false; the view itself where nobody asked. */
export function withWhatFollows(view: View, map: ArgumentMap, asked: WhatIsAsked): View {
  return withVerdicts(withWhatIf(view, map, asked), map, asked);
}

/** What of a request asks for what follows. */
export type WhatIsAsked = Pick<ViewRequest, "rejected" | "verdicts" | "folded">;
