import { createContext } from "react";
import type { SheetPainter } from "../../../paint/sheetTask.ts";

/** Finds somebody who paints without holding up the page; refused where there is nobody. */
export type PaintElsewhere = () => Promise<SheetPainter>;

/** Gives the map a way to paint beside the page; without one it paints on the page. */
export const PaintElsewhereContext = createContext<PaintElsewhere | undefined>(undefined);
