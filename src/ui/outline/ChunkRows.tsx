import { type RefObject, useRef } from "react";
import { useAtlas } from "../useAtlas.ts";
import { useNear } from "../useNear.ts";
import type { Chunk, Stretch } from "./chunks.ts";
import styles from "./outline.module.css";
import { Row, type RowSetting } from "./Row.tsx";

/** How high a row is, about, as long as it has not been seen. */
const rowHeight = 30;

/** A stretch of the tree: its rows where they are seen or soon will be, else the room for them. */
export function ChunkRows(props: {
  readonly chunk: Chunk;
  readonly region: RefObject<HTMLElement | null>;
  /** Whether it is the whole tree, which is on the page always. */
  readonly isAll: boolean;
  readonly isFirst: boolean;
  /** The places of the row that Tab leads to and of the marked one, which are on the page always. */
  readonly current: number;
  readonly marked: number | undefined;
  readonly setting: RowSetting;
}) {
  const { chunk, region, isAll, isFirst, setting } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { isNear, height } = useNear(frame, region, { isAlways: isAll, isFirst });
  const current = within(chunk, props.current);
  const marked = within(chunk, props.marked);
  const isThere = isAll || isNear || current !== undefined || marked !== undefined;
  return (
    <div ref={frame} style={isThere ? undefined : { height: height ?? (chunk.end - chunk.start) * rowHeight }}>
      {isThere &&
        chunk.stretches.map((stretch) => (
          <CampRows key={stretch.start} stretch={stretch} current={current} marked={marked} setting={setting} />
        ))}
    </div>
  );
}

/** The place itself where it is in a chunk, so that other chunks do not change with it. */
function within({ start, end }: Chunk, at: number | undefined): number | undefined {
  return at !== undefined && at >= start && at < end ? at : undefined;
}

function CampRows(props: {
  readonly stretch: Stretch;
  readonly current: number | undefined;
  readonly marked: number | undefined;
  readonly setting: RowSetting;
}) {
  const { stretch, current, marked, setting } = props;
  const mark = useAtlas((state) => (state.selection === undefined ? "toured" : "selected"));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a tree
    <div
      role="group"
      className={styles.camp}
      data-camp={stretch.camp}
      data-begins={stretch.isFirst}
      data-ends={stretch.isLast}
    >
      {stretch.rows.map((row, i) => (
        <Row
          key={row.key}
          row={row}
          at={stretch.start + i}
          isCurrent={stretch.start + i === current}
          mark={stretch.start + i === marked ? mark : undefined}
          setting={setting}
        />
      ))}
    </div>
  );
}
