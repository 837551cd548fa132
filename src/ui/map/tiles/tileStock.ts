import { nameOf, type Tile, tileSide } from "./pyramid.ts";

/** A tile as it looks. */
export interface PaintedTile extends Tile {
  readonly image: HTMLCanvasElement | ImageBitmap;
  /** The picture that it shows. */
  readonly of: object;
  /** When it was last drawn, counted in sights. */
  drawn: number;
}

/** The tiles that there are. What they look like is let go as soon as they are given up: it is a megabyte each. */
export interface TileStock {
  readonly get: (tile: Tile) => PaintedTile | undefined;
  readonly all: () => Iterable<PaintedTile>;
  /** Takes a tile in, in the place of one that shows the same; beyond `most`, the one that was not drawn for longest makes room. */
  readonly put: (tile: PaintedTile, most: number) => void;
  readonly clear: () => void;
  /** A canvas of a tile's size: one that was a tile's where there is one. */
  readonly canvas: () => HTMLCanvasElement;
}

/** Makes an empty stock of tiles. */
export function createTileStock(): TileStock {
  const tiles = new Map<string, PaintedTile>();
  let spare: HTMLCanvasElement | undefined;
  const giveUp = (name: string) => {
    const image = tiles.get(name)?.image;
    tiles.delete(name);
    if (image instanceof HTMLCanvasElement) spare = image;
    else image?.close();
  };
  return {
    get: (tile) => tiles.get(nameOf(tile)),
    all: () => tiles.values(),
    put: (tile, most) => {
      giveUp(nameOf(tile));
      const [oldest] = tiles.size < most ? [] : [...tiles].sort(([, one], [, other]) => one.drawn - other.drawn);
      if (oldest && oldest[1].drawn < tile.drawn) giveUp(oldest[0]);
      tiles.set(nameOf(tile), tile);
    },
    clear: () => {
      for (const name of [...tiles.keys()]) giveUp(name);
    },
    canvas: () => {
      const canvas = spare ?? canvasOf(tileSide);
      spare = undefined;
      return canvas;
    },
  };
}

/** A square canvas of the page. */
export function canvasOf(side: number): HTMLCanvasElement {
  const made = document.createElement("canvas");
  made.width = side;
  made.height = side;
  return made;
}
