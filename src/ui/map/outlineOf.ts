import type { SvgElement } from "../../render/element.ts";

/** The ring of a card that is selected or has the focus leaves a gap of two pixels. */
export const ringGap = 3.5;

/** The outline of a rectangle at a distance. */
export function outlineOf({ attributes }: SvgElement, gap: number) {
  const measure = (name: string) => Number(attributes[name] ?? 0);
  return {
    x: measure("x") - gap,
    y: measure("y") - gap,
    width: measure("width") + 2 * gap,
    height: measure("height") + 2 * gap,
    rx: measure("rx") + gap,
  };
}
