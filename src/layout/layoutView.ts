import type { View } from "../view/view.ts";
import type { Layout } from "./layout.ts";
import { layoutTidy } from "./tidy.ts";

/** Where everything of a view sits. */
export function layoutView(view: View): Layout {
  return layoutTidy(view);
}
