import { type ReactNode, type RefObject, useRef } from "react";
import type { AnswerGroup, AnswerRow } from "../../view/answers.ts";
import { useNear } from "../useNear.ts";
import styles from "./answers.module.css";

/** Rows of one group that come to the page and go from it as one. */
export interface RowChunk {
  readonly group: AnswerGroup;
  readonly rows: readonly AnswerRow[];
  /** The 1-based place of its first row among those of the grid, heads included. */
  readonly at: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether all rows are so few that they are on the page always. */
  readonly isAlways: boolean;
}

/** So many rows of all groups are on the page at once whatever is seen of them; more are drawn in chunks. */
const mostAtOnce = 200;
const rowsInChunk = 20;
/** How high a row is, about, as long as it has not been seen, in pixels. */
const rowHeight = 49;
const titleHeight = 34;

/** The rows of the grid in stretches that are few enough to draw at once, none of which spans two groups. */
export function chunksOf(groups: readonly AnswerGroup[]): readonly RowChunk[] {
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  // The head of the grid is its first row, the title of a group the one before its own.
  let at = 2;
  return groups.flatMap((group) => {
    const first = at + 1;
    at = first + group.rows.length;
    return inChunks(group, all <= mostAtOnce, first);
  });
}

function inChunks(group: AnswerGroup, isAlways: boolean, first: number): readonly RowChunk[] {
  const { rows } = group;
  const size = isAlways ? Math.max(1, rows.length) : rowsInChunk;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => ({
    group,
    rows: rows.slice(i * size, (i + 1) * size),
    at: first + i * size,
    isFirst: i === 0,
    isLast: (i + 1) * size >= rows.length,
    isAlways,
  }));
}

/** A chunk of a group: its rows where they are seen or soon will be, else the room for them. */
export function AnswerRows(props: {
  readonly chunk: RowChunk;
  readonly region: RefObject<HTMLElement | null>;
  /** Whether it is on the page wherever one looks. */
  readonly isKept: boolean;
  /** What stands above its first row; there even while its rows are not. */
  readonly title: ReactNode;
  readonly row: (row: AnswerRow, at: number) => ReactNode;
}) {
  const { chunk, region, isKept, title, row } = props;
  const frame = useRef<HTMLTableSectionElement>(null);
  const { isAlways } = chunk;
  const { isNear, height } = useNear(frame, region, { isAlways, isFirst: chunk.at < rowsInChunk });
  const isThere = isAlways || isNear || isKept;
  const expected = chunk.rows.length * rowHeight + (chunk.isFirst ? titleHeight : 0);
  return (
    <tbody
      ref={frame}
      className={styles.group}
      data-camp={chunk.group.camp}
      data-ends={chunk.isLast ? "" : undefined}
      style={isThere ? undefined : { height: height ?? expected }}
    >
      {title}
      {isThere && chunk.rows.map((each, i) => row(each, chunk.at + i))}
    </tbody>
  );
}
