import type { Rectangle } from "../../../layout/layout.ts";
import type { Sheet } from "../../../paint/sheet.ts";
import type { Camera } from "../../../store/state.ts";
import type { Size } from "../camera.ts";

/** How many pixels of the screen a tile is wide and high. */
export const tileSide = 512;

/** A tile of the world: how many pixels of the screen a world pixel is on it, and which one it is from the world's origin. */
export interface Tile {
  readonly scale: number;
  readonly column: number;
  readonly row: number;
}

/** What a camera sees, in pixels of the screen, counted from the world's origin; the screen may have several for a CSS pixel. */
export interface Sight extends Rectangle {
  readonly scale: number;
}

/** What a camera sees on a stage of CSS pixels. It begins at a whole pixel, so that tiles are drawn just as they are. */
export function sightOf({ x, y, zoom }: Camera, { width, height }: Size, ratio: number): Sight {
  return {
    scale: zoom * ratio,
    x: Math.round(-x * ratio),
    y: Math.round(-y * ratio),
    width: Math.ceil(width * ratio),
    height: Math.ceil(height * ratio),
  };
}

/** How many scales there are to an octave while the map is zoomed. */
const scalesInOctave = 2;

/** The nearest of few scales: what is painted while the map is zoomed is of use again. */
export function passingScale(scale: number): number {
  return 2 ** (Math.round(Math.log2(scale) * scalesInOctave) / scalesInOctave);
}

/** The part of the world that a tile shows. */
export function groundOf({ scale, column, row }: Tile): Rectangle {
  const side = tileSide / scale;
  return { x: column * side, y: row * side, width: side, height: side };
}

/** A tile as a sheet that is to be painted. */
export function sheetOf({ scale, column, row }: Tile, paper: string): Sheet {
  return { side: tileSide, paper, scale, x: column * tileSide, y: row * tileSide };
}

/** A name for a tile. */
export function nameOf({ scale, column, row }: Tile): string {
  return `${scale} ${column} ${row}`;
}

/** Where a tile lies in a sight, in whole pixels: what lies beside it begins where it ends. */
export function placeIn(sight: Sight, { scale, column, row }: Tile): Rectangle {
  const step = scale === sight.scale ? tileSide : (tileSide * sight.scale) / scale;
  const [left, top] = [Math.round(column * step) - sight.x, Math.round(row * step) - sight.y];
  const [right, bottom] = [Math.round((column + 1) * step) - sight.x, Math.round((row + 1) * step) - sight.y];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The tiles of a scale that a sight needs of a bounded world, those in its middle first; with so many around it. */
export function tilesFor(sight: Sight, bounds: Rectangle, scale = sight.scale, around = 0): readonly Tile[] {
  const [columns, middle] = stretch([sight.x, sight.width], [bounds.x, bounds.width], sight.scale, scale, around);
  const [rows, centre] = stretch([sight.y, sight.height], [bounds.y, bounds.height], sight.scale, scale, around);
  const tiles = rows.flatMap((row) => columns.map((column): Tile => ({ scale, column, row })));
  const distance = ({ column, row }: Tile) => Math.hypot(column + 0.5 - middle, row + 0.5 - centre);
  return tiles.sort((a, b) => distance(a) - distance(b));
}

type Stretch = readonly [from: number, length: number];

/** The places in one direction of the tiles that lie in a sight and in the world, and the middle of the sight among them. */
function stretch(
  [from, length]: Stretch,
  [first, extent]: Stretch,
  seen: number,
  scale: number,
  around: number,
): readonly [readonly number[], number] {
  const [begin, end] = [from, from + length].map((at) => (at * scale) / seen / tileSide) as [number, number];
  const least = Math.max(Math.floor(begin) - around, Math.floor((first * scale) / tileSide));
  const most = Math.min(Math.ceil(end) + around, Math.ceil(((first + extent) * scale) / tileSide)) - 1;
  return [Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i), (begin + end) / 2];
}

/**
 * Which of the tiles that there are stand in where some are missing: all that lie under these, those of the least like scale
 * first, so that the likest are drawn over them.
 */
export function standIns<There extends Tile>(missing: readonly Tile[], there: Iterable<There>): readonly There[] {
  const [wanted] = missing;
  if (!wanted) return [];
  const grounds = missing.map(groundOf);
  const unlikeness = ({ scale }: Tile) => Math.abs(Math.log(scale / wanted.scale));
  return [...there]
    .filter((tile) => tile.scale !== wanted.scale && grounds.some((ground) => meets(ground, groundOf(tile))))
    .sort((a, b) => unlikeness(b) - unlikeness(a));
}

/** How much coarser what stands in for a tile may be while the map is zoomed. */
const coarsest = 2.1;

/** Whether tiles that there are, of one scale or another, stand in for all of a tile, and not too coarsely. */
export function isCovered(
  tile: Tile,
  bounds: Rectangle,
  scales: Iterable<number>,
  isThere: (tile: Tile) => boolean,
): boolean {
  const { x, y, width, height } = groundOf(tile);
  for (const scale of scales) {
    if (scale * coarsest < tile.scale) continue;
    const ground = { scale, x: x * scale, y: y * scale, width: width * scale, height: height * scale };
    if (tilesFor(ground, bounds).every(isThere)) return true;
  }
  return false;
}

function meets(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
