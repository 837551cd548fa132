import { element, type SvgElement } from "./element.ts";
import { drawHatch } from "./fate.ts";
import type { Pen } from "./pen.ts";
import { pigment } from "./theme.ts";

/** The fills of territories and ribbons, two for each pigment that is used; and of cards that have lost a reason. */
export function drawGradients(camps: Iterable<number>, pen: Pen, hasHatch = false): SvgElement {
  const ranks = [...new Set([...camps].map(rankOf))].sort((a, b) => a - b);
  return element(
    "defs",
    {},
    ...ranks.flatMap((rank) => [washGradient(rank, pen), ribbonGradient(rank, pen)]),
    ...(hasHatch ? [drawHatch(pen)] : []),
  );
}

/** The fill of a camp's territory. */
export function washOf(camp: number, pen: Pen): string {
  return `url(#${pen.prefix}wash-${rankOf(camp)})`;
}

/** The fill of a camp's ribbon. */
export function ribbonOf(camp: number, pen: Pen): string {
  return `url(#${pen.prefix}ribbon-${rankOf(camp)})`;
}

function rankOf(camp: number): number {
  return Math.min(camp, 3);
}

function washGradient(rank: number, pen: Pen): SvgElement {
  const { wash } = pen.theme;
  return gradient(`${pen.prefix}wash-${rank}`, pigment(pen.theme, rank), pen, [0, wash], [0.8, wash], [1, 0]);
}

function ribbonGradient(rank: number, pen: Pen): SvgElement {
  const { strip, card } = pen.theme.ribbon;
  return gradient(`${pen.prefix}ribbon-${rank}`, pigment(pen.theme, rank), pen, [0, strip], [1, card]);
}

type Stop = readonly [number, number];

function gradient(id: string, color: string, { growsDown = false }: Pen, ...stops: readonly Stop[]): SvgElement {
  return element(
    "linearGradient",
    { id, ...(growsDown ? { gradientTransform: "rotate(90)" } : {}) },
    ...stops.map(([offset, opacity]) =>
      element("stop", { offset, "stop-color": color, "stop-opacity": opacity === 0 ? "0" : String(opacity) }),
    ),
  );
}
