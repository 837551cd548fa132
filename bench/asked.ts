import type { Layout } from "../src/layout/layout.ts";
import { layoutView } from "../src/layout/layoutView.ts";
import type { View } from "../src/view/view.ts";

/** Lays a view out and asks where each line and each word of it is, as if all were to be drawn at once: others give no less. */
export function laidOutWhole(view: View): Layout {
  const layout = layoutView(view);
  let points = 0;
  for (const { lines } of layout.boxes) points += lines.length;
  for (const { curve, glyph, end } of layout.routes) points += curve.length + glyph.x + end.x;
  if (Number.isNaN(points)) throw new RangeError("the layout has things that are nowhere");
  return layout;
}
