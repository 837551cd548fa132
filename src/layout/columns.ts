import { cardWidth } from "./cards.ts";
import type { CardKind } from "./layout.ts";

/** Where the columns of the reading map begin: positions, reasons, then leaves at an even pace. */
const starts = { position: 464, reason: 732, leaf: 1034, pace: 330 } as const;

/** Where the columns of a tree stand, one behind the other. */
export interface Columns {
  /** Where a column begins, and where the widest of its cards ends. */
  readonly left: (column: number) => number;
  readonly right: (column: number) => number;
}

/** The left edge of a column's cards. */
function columnLeft(column: number): number {
  if (column === 0) return starts.position;
  return column === 1 ? starts.reason : starts.leaf + (column - 2) * starts.pace;
}

/** The right edge of a column's cards. */
function columnRight(column: number): number {
  return columnLeft(column) + cardWidth(kindIn(column));
}

function kindIn(column: number): CardKind {
  if (column === 0) return "position";
  return column === 1 ? "reason" : "leaf";
}

/** The columns of the reading map. */
export const readingColumns: Columns = { left: columnLeft, right: columnRight };

/** How far the word of a relation reaches from the left border of a card. */
export function glyphRadius(column: number): number {
  return column <= 1 ? 12 : 10;
}
