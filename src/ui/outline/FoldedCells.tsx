import { Ellipsis } from "lucide-react";
import { outlineMessages } from "../../messages/outline.ts";
import type { ArgumentMap, Language } from "../../model/map.ts";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { Caret } from "./Caret.tsx";
import styles from "./outline.module.css";
import type { FoldedRow } from "./outlineRows.ts";
import { onlyFolded } from "./rowReading.ts";

/** What stands in the row for claims that are folded away among others that are shown: their numbers; of a single one, its label. */
export function FoldedCells(props: {
  readonly row: FoldedRow;
  readonly map: ArgumentMap;
  readonly language: Language;
}) {
  const { row, map, language } = props;
  const words = outlineMessages[language];
  const only = onlyFolded(map, row);
  return (
    <>
      <span className={styles.main}>
        <Caret row={row} />
        <span className={styles.number}>{only && row.numbers[0]}</span>
        <span className={styles.arrow}>
          <Ellipsis size={15} />
        </span>
        <span className={styles.label}>
          {only && (
            <>
              <Localized text={labelOf(only)} language={language} />
              {" · "}
            </>
          )}
          <span className={styles.lead}>{only ? words.foldedAway : words.folded(row.numbers)}</span>
        </span>
      </span>
      <span className={styles.second} />
      <span className={styles.said} />
      <span className={styles.inside} />
    </>
  );
}
