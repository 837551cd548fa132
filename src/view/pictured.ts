import { picturedSummary } from "../messages/pictured.ts";
import type { View } from "./view.ts";

/** A view for a picture, of which nothing can be clicked: it says how much it shows, and what of it is filtered, if anything is. */
export function pictured(view: View, filtered?: string): View {
  const { counts, branch, language } = view;
  return {
    ...view,
    summary: picturedSummary(counts, { shown: counts.shown, isBranch: branch !== undefined, filtered }, language),
  };
}
