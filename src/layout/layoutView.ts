import type { View } from "../view/view.ts";
import { layoutLayered } from "./layered.ts";
import type { Layout } from "./layout.ts";
import { layoutTidy } from "./tidy.ts";
import { layoutTop } from "./top.ts";

const layouts = { tidy: layoutTidy, top: layoutTop, layered: layoutLayered } as const;

/** Where everything of a view sits, by the layout that the view asks for. */
export function layoutView(view: View): Layout {
  return layouts[view.layout](view);
}
