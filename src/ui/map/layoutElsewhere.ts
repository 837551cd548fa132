import { createContext } from "react";
import type { Layout } from "../../layout/layout.ts";
import type { View } from "../../view/view.ts";

/** Lays a view out without holding up the page; a signal that is raised ends it, and the promise is then refused. */
export type LayoutElsewhere = (view: View, signal: AbortSignal) => Promise<Layout>;

/** Gives the map a way to lay out beside the page; without one it lays out on the page. */
export const LayoutElsewhereContext = createContext<LayoutElsewhere>(async (view) => {
  const { layoutView } = await import("../../layout/layoutView.ts");
  return layoutView(view);
});
