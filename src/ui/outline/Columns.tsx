import { outlineMessages } from "../../messages/outline.ts";
import type { Language } from "../../model/map.ts";
import styles from "./outline.module.css";

/** The heads of the columns; the rows' names say for themselves what stands in them. */
export function Columns({ language }: { readonly language: Language }) {
  const { claim, second, said, inside } = outlineMessages[language].columns;
  return (
    <div className={styles.columns} aria-hidden="true" data-part="columns">
      <span>{claim}</span>
      <span className={styles.second}>{second}</span>
      <span>{said}</span>
      <span>{inside}</span>
    </div>
  );
}
