import type { Sheet } from "./sheet.ts";
import type { Stroke } from "./strokes.ts";

/** A coat of paint as it is handed over: strokes, a place to keep them at, or both; by its place alone, what is kept there. */
export interface HandedCoat {
  readonly place?: number;
  readonly strokes?: readonly Stroke[];
}

/** A sheet to be painted beside the page, one coat on the other. */
export interface SheetTask {
  readonly sheet: Sheet;
  readonly coats: readonly HandedCoat[];
  /** Whether nothing is of use any more that was kept before. */
  readonly isAnew: boolean;
}

/** Somebody beside the page who paints sheets, in the order in which they are asked for. */
export interface SheetPainter {
  /** The sheet as it is painted; refused once the painter has failed. */
  readonly paint: (task: SheetTask) => Promise<ImageBitmap>;
  readonly end: () => void;
}
