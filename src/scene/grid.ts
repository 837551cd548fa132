import type { Rectangle } from "../layout/layout.ts";

const rowsOfCells = 2 ** 15;

/** A number for the cell, in a grid of squares, where the middle of a place is; far beyond any map, cells share one. */
export function cellOf({ x, y, width, height }: Rectangle, side: number): number {
  return Math.floor((x + width / 2) / side) * rowsOfCells + Math.floor((y + height / 2) / side);
}
