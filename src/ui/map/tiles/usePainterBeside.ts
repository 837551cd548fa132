import { useContext, useEffect } from "react";
import type { SheetPainter } from "../../../paint/sheetTask.ts";
import type { Tiles } from "./createTiles.ts";
import { PaintElsewhereContext } from "./paintElsewhere.ts";

/** Has tiles painted beside the page as soon as somebody is there for that, and for as long as the tiles are. */
export function usePainterBeside(tiles: Tiles | undefined): void {
  const paintElsewhere = useContext(PaintElsewhereContext);
  useEffect(() => {
    if (!tiles || !paintElsewhere) return;
    let isOver = false;
    let painter: SheetPainter | undefined;
    const begin = async () => {
      painter = await paintElsewhere();
      if (isOver) painter.end();
      else tiles.paintBeside(painter);
    };
    // Where there is nobody, the page goes on to paint itself.
    begin().catch(() => undefined);
    return () => {
      isOver = true;
      painter?.end();
    };
  }, [tiles, paintElsewhere]);
}
