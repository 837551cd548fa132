import type { Camera } from "./state.ts";

/** How finely a link says where the reader looks: parts of a pixel, and of a zoom. */
const steps = { place: 1000, zoom: 1_000_000 } as const;

/** A camera as a link says it, so that whoever follows the link sees the very same. */
export function roundedCamera({ x, y, zoom }: Camera): Camera {
  return { x: rounded(x, steps.place), y: rounded(y, steps.place), zoom: rounded(zoom, steps.zoom) };
}

function rounded(number: number, steps: number): number {
  // Adding zero makes minus zero plain.
  return Math.round(number * steps) / steps + 0;
}
