import type { Ribbon } from "../layout/layout.ts";
import { element, type SvgElement } from "./element.ts";
import { ribbonOf } from "./gradients.ts";
import { path } from "./path.ts";
import type { Pen } from "./pen.ts";
import { pigment } from "./theme.ts";

/** The band from a position's voices to its card, as thick as they are many; a partial stance is a thread. */
export function drawRibbon(ribbon: Ribbon, pen: Pen): SvgElement {
  return ribbon.partOf === undefined ? band(ribbon, pen) : thread(ribbon, ribbon.partOf, pen);
}

function band({ position, camp, from, to }: Ribbon, pen: Pen): SvgElement {
  const bend = from.x + (to.x - from.x) * 0.52;
  const [fromTop, fromBottom] = [from.y - from.height / 2, from.y + from.height / 2];
  const [toTop, toBottom] = [to.y - to.height / 2, to.y + to.height / 2];
  return element("path", {
    "data-ribbon": position,
    d: path(
      ...["M", from.x, fromTop, "C", bend, fromTop, bend, toTop, to.x, toTop],
      ...["V", toBottom, "C", bend, toBottom, bend, fromBottom, from.x, fromBottom, "Z"],
    ),
    fill: ribbonOf(camp, pen),
  });
}

function thread({ position, camp, from, to }: Ribbon, voice: string, pen: Pen): SvgElement {
  const bend = from.x + (to.x - from.x) * 0.52;
  const d = path("M", from.x, from.y, "C", bend + 4, from.y, bend - 8, to.y, to.x, to.y);
  return element(
    "g",
    { "data-ribbon": position, "data-part": voice, fill: "none" },
    element("path", { d, stroke: pen.theme.paper, "stroke-width": 5 }),
    element("path", { d, stroke: pigment(pen.theme, camp), "stroke-width": 2, "stroke-opacity": "0.7" }),
  );
}
