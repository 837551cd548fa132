import { Ellipsis } from "lucide-react";
import { outlineMessages } from "../../messages/outline.ts";
import type { Language } from "../../model/map.ts";
import { Caret } from "./Caret.tsx";
import styles from "./outline.module.css";
import type { FoldedRow } from "./outlineRows.ts";

/** What stands in the row for claims that are folded away among others that are shown: their numbers. */
export function FoldedCells({ row, language }: { readonly row: FoldedRow; readonly language: Language }) {
  return (
    <>
      <span className={styles.main}>
        <Caret row={row} />
        <span className={styles.number} />
        <span className={styles.arrow}>
          <Ellipsis size={15} />
        </span>
        <span className={styles.label}>
          <span className={styles.lead}>{outlineMessages[language].folded(row.numbers)}</span>
        </span>
      </span>
      <span className={styles.second} />
      <span className={styles.said} />
      <span className={styles.inside} />
    </>
  );
}
