import type { Sheet } from "../../../paint/sheet.ts";
import type { HandedCoat, SheetPainter } from "../../../paint/sheetTask.ts";
import type { Stroke } from "../../../paint/strokes.ts";
import type { Coat, TileCoats } from "./tileCoats.ts";

/** So many sheets are under way at once: the painter always has one to go on with, and what comes into sight waits for no more. */
const most = 2;

/** Hands sheets over to a painter beside the page, and of what it has been given already no more than the places. */
export interface Handover {
  /** Whether the painter can be given another sheet by now. */
  readonly isFree: () => boolean;
  /** The sheet as it is painted, but for signs; `source` is whose places the coats have. */
  readonly paint: (sheet: Sheet, coats: readonly Coat[], source: TileCoats) => Promise<ImageBitmap>;
  /** Holds on no more to what it has been given. */
  readonly forget: () => void;
}

/** Begins to hand over to a painter who has been given nothing so far. */
export function createHandover(painter: SheetPainter): Handover {
  const given = new Map<number, readonly Stroke[]>();
  let last: TileCoats | undefined;
  let underWay = 0;
  const handed = ({ place, strokes }: Coat): HandedCoat => {
    if (place === undefined) return { strokes };
    if (given.get(place) === strokes) return { place };
    given.set(place, strokes);
    return { place, strokes };
  };
  return {
    isFree: () => underWay < most,
    forget: () => {
      given.clear();
      last = undefined;
    },
    paint: (sheet, coats, source) => {
      const isAnew = source !== last;
      if (isAnew) given.clear();
      last = source;
      underWay++;
      const painted = coats.filter(({ strokes }) => strokes.length > 0).map(handed);
      return painter.paint({ sheet, coats: painted, isAnew }).finally(() => underWay--);
    },
  };
}
