import type { View } from "../view/view.ts";
import type { Layout } from "./layout.ts";
import { layoutTidy } from "./tidy.ts";
import { layoutTop } from "./top.ts";

/** Where everything of a view sits along its reading tree: quick, and small to load. */
export function layoutTree(view: View): Layout {
  return view.layout === "top" ? layoutTop(view) : layoutTidy(view);
}
