import type { View } from "../view/view.ts";
import { layoutLayered } from "./layered.ts";
import type { Layout } from "./layout.ts";
import { layoutTree } from "./layoutTree.ts";

/** Where everything of a view sits, by the layout that the view asks for. */
export function layoutView(view: View): Layout {
  return view.layout === "layered" ? layoutLayered(view) : layoutTree(view);
}
