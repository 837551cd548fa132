import type { Territory } from "../layout/layout.ts";
import { element, type SvgElement } from "./element.ts";
import { washOf } from "./gradients.ts";
import type { Pen } from "./pen.ts";

/** The ground of a position: its pigment as a wash that fades where its claims end. */
export function drawTerritory(territory: Territory, pen: Pen): SvgElement {
  const { x, y, width, height } = territory;
  return element("rect", {
    "data-territory": territory.position,
    x,
    y,
    width,
    height,
    rx: 16,
    fill: washOf(territory.camp, pen),
  });
}
