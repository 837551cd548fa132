import { type Brushwork, brushworkOf, paintOn, type Surface, writeOn } from "../../../paint/brush.ts";
import { laySheet, type Sheet } from "../../../paint/sheet.ts";
import type { Sign, Stroke } from "../../../paint/strokes.ts";
import type { Coat } from "./tileCoats.ts";

/** A sheet that is painted on the page: it takes one coat after the other. */
export interface SheetHere {
  readonly add: (coat: Coat) => void;
  /** Puts the signs above all of it. */
  readonly end: () => void;
}

/** Begins a sheet on a surface of the page. */
export function paintHere(surface: Surface, sheet: Sheet): SheetHere {
  const signs: Sign[] = [];
  laySheet(surface, sheet);
  return {
    add: (coat) => {
      paintOn(surface, brushworkFor(coat));
      signs.push(...coat.signs);
    },
    end: () => writeOn(surface, signs),
  };
}

const kept = new WeakMap<readonly Stroke[], Brushwork>();

/** Made once of what is of use for more than one tile, for as long as that is kept. */
function brushworkFor({ strokes, place }: Coat): Brushwork {
  const brushwork = kept.get(strokes) ?? brushworkOf(strokes);
  if (place !== undefined) kept.set(strokes, brushwork);
  return brushwork;
}
