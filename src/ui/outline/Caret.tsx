import { ChevronRight } from "lucide-react";
import styles from "./outline.module.css";
import type { OutlineRow } from "./outlineRows.ts";

/** Opens and closes a row by a click; by keys, the row itself does. */
export function Caret({ row }: { readonly row: OutlineRow }) {
  return (
    <span className={styles.caret} data-part={row.isOpen === undefined ? undefined : "caret"}>
      {row.isOpen !== undefined && <ChevronRight size={14} data-open={row.isOpen} />}
    </span>
  );
}
