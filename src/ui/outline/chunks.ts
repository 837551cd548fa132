import type { OutlineRow } from "./outlineRows.ts";

/** A stretch of the outline that comes to the page and goes from it as one. */
export interface Chunk {
  readonly key: string;
  /** Its rows by the camps they stand under. */
  readonly stretches: readonly Stretch[];
  /** The place of its first row, and of the row after its last. */
  readonly start: number;
  readonly end: number;
}

/** Rows of one camp. */
export interface Stretch {
  readonly camp: number;
  readonly start: number;
  readonly rows: readonly OutlineRow[];
  /** Whether the camp begins and ends with it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** As many rows are on the page at once whatever is seen of them, so that the browser's own search finds them. */
const mostAtOnce = 800;
const rowsInChunk = 50;

/** The rows in stretches that are few enough to draw at once. */
export function chunksOf(rows: readonly OutlineRow[], mostWhole = mostAtOnce, size = rowsInChunk): readonly Chunk[] {
  const length = rows.length <= mostWhole ? Math.max(1, rows.length) : size;
  const chunks: Chunk[] = [];
  for (let start = 0; start < rows.length; start += length) {
    const end = Math.min(rows.length, start + length);
    chunks.push({ key: rows[start]?.key ?? "", stretches: stretchesOf(rows, start, end), start, end });
  }
  return chunks;
}

function stretchesOf(rows: readonly OutlineRow[], from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = from; start < to; ) {
    const camp = rows[start]?.camp ?? 0;
    let end = start + 1;
    while (end < to && rows[end]?.camp === camp) end++;
    stretches.push({
      camp,
      start,
      rows: rows.slice(start, end),
      isFirst: rows[start - 1]?.camp !== camp,
      isLast: rows[end]?.camp !== camp,
    });
    start = end;
  }
  return stretches;
}
