import type { Point, TextLine } from "../layout/layout.ts";
import { around } from "../scene/extent.ts";

/** Words that are set in some way, how large they are on the screen, and where they stand in the world. */
export interface Block extends Point {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

/** A block that is seen between two zooms. */
export interface Standing {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** The words that stand already. */
export interface Neighbourhood {
  readonly add: (standing: Standing) => void;
  /** The zoom from which, up to another, a block is clear of all that stands; not rounded. */
  readonly leastZoom: (block: Block, to: number) => number;
}

/** From farther away than this one no longer looks whether words cover each other: only a very large map is seen so. */
const farthest = 0.15;
/** Between two words that stand side by side, and between two that stand one above the other, on the screen. */
const air = { across: 4, down: 2 } as const;
/** Farther apart than this one above the other, in the world, two blocks never meet. */
const rowHeight = (4 * 24 * 1.2) / farthest;
const columnWidth = 800;
/** Of one block that stands: its place, its size, from which zoom and to which. */
const numbers = 6;

/** The zoom from which two blocks that keep their size stand apart; with some air between. */
export function zoomApart(a: Omit<Block, "lines">, b: Omit<Block, "lines">): number {
  const across = ((a.x <= b.x ? a.width : b.width) + air.across) / Math.abs(a.x - b.x);
  return Math.min(across, ((a.height + b.height) / 2 + air.down) / Math.abs(a.y - b.y));
}

/** The zoom from which any two of some blocks stand apart. */
export function zoomAllApart(blocks: readonly Block[]): number {
  const most = (lengths: readonly number[]) => lengths.reduce((a, b) => Math.max(a, b), 0);
  const ground = around(blocks);
  const isRow = ground.width > ground.height;
  const reach = isRow
    ? most(blocks.map(({ width }) => width)) + air.across
    : most(blocks.map(({ height }) => height)) + air.down;
  const at = (block: Block) => (isRow ? block.x : block.y);
  const inOrder = blocks.toSorted((a, b) => at(a) - at(b));
  let zoom = 0;
  inOrder.forEach((block, i) => {
    for (let k = i + 1; k < inOrder.length; k++) {
      const next = inOrder[k] as Block;
      // From here on all stand so far away that they are apart sooner than what was found.
      if (reach <= zoom * (at(next) - at(block))) return;
      zoom = Math.max(zoom, zoomApart(block, next));
    }
  });
  return zoom;
}

/** A neighbourhood where nothing stands yet: each block is looked for only where it can meet another. */
export function createNeighbourhood(): Neighbourhood {
  const cells = new Map<number, Map<number, number[]>>();
  // A block meets at its right what begins within its own width, however near one is.
  const columnsOf = ({ x, width }: Block) => ({
    first: Math.floor(x / columnWidth),
    last: Math.floor((x + (width + air.across) / farthest) / columnWidth),
  });
  const rowOf = ({ y }: Block) => Math.floor(y / rowHeight);
  return {
    add: ({ block, from, to }) => {
      const { first, last } = columnsOf(block);
      const row = cells.get(rowOf(block)) ?? new Map<number, number[]>();
      cells.set(rowOf(block), row);
      for (let column = first; column <= last; column++) {
        const cell = row.get(column) ?? [];
        row.set(column, cell);
        cell.push(block.x, block.y, block.width, block.height, from, to);
      }
    },
    leastZoom: (block, to) => {
      const { first, last } = columnsOf(block);
      let needed = 0;
      for (let row = rowOf(block) - 1; row <= rowOf(block) + 1; row++) {
        for (let column = first; column <= last; column++) {
          const cell = cells.get(row)?.get(column);
          if (cell) needed = Math.max(needed, neededIn(cell, block, to));
        }
      }
      return needed;
    },
  };
}

/** The least zoom by what stands in a cell: each block so long as it is seen itself. */
function neededIn(cell: readonly number[], block: Block, to: number): number {
  let needed = 0;
  for (let at = 0; at < cell.length; at += numbers) {
    const [from = 0, until = 0] = [cell[at + 4], cell[at + 5]];
    if (from >= to || until <= needed) continue;
    const other = { x: cell[at] ?? 0, y: cell[at + 1] ?? 0, width: cell[at + 2] ?? 0, height: cell[at + 3] ?? 0 };
    const apart = zoomApart(block, other);
    if (apart > from) needed = Math.max(needed, Math.min(apart, until));
  }
  return needed;
}
