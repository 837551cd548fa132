import type { Surface } from "./brush.ts";

/** A square of the map that is painted by itself. */
export interface Sheet {
  /** How many pixels it is wide and high. */
  readonly side: number;
  /** The colour of what nothing is painted on. */
  readonly paper: string;
  /** How many of its pixels there are for one of the world. */
  readonly scale: number;
  /** Where it begins, in its pixels, counted from the world's origin. */
  readonly x: number;
  readonly y: number;
}

/** Makes a surface an empty sheet, or one on which something is painted already; from then on one paints in units of the world. */
export function laySheet(surface: Surface, { side, paper, scale, x, y }: Sheet, painted?: ImageBitmap): void {
  surface.setTransform(1, 0, 0, 1, 0, 0);
  surface.globalAlpha = 1;
  surface.fillStyle = paper;
  if (painted) surface.drawImage(painted, 0, 0);
  else surface.fillRect(0, 0, side, side);
  surface.setTransform(scale, 0, 0, scale, -x, -y);
}
