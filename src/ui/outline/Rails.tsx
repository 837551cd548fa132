import styles from "./outline.module.css";
import { deepestIndent, type OutlineRow } from "./outlineRows.ts";

/** The stretch of the trunks that passes a row, and the stub by which the row hangs on its own. */
export function Rails({ row }: { readonly row: OutlineRow }) {
  const level = Math.min(row.level, deepestIndent);
  const hangs = level > 1;
  return (
    <span className={styles.rails}>
      {row.rails.map((at) => (
        <i key={at} className={styles.rail} data-at-level={at} />
      ))}
      {hangs && <i className={row.isLast ? styles.railEnd : styles.rail} data-at-level={level - 1} />}
      {hangs && <i className={styles.stub} data-at-level={level - 1} data-type={typeOf(row)} />}
      {row.isOpen && <i className={styles.railStart} data-at-level={level} />}
    </span>
  );
}

function typeOf(row: OutlineRow): string | undefined {
  switch (row.kind) {
    case "claim":
      return row.shown.type;
    case "link":
      return row.link.type;
    case "folded":
    case "links":
      return undefined;
  }
}
