import { outlineMessages } from "../../messages/outline.ts";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { FateTag } from "../whatIf/FateTag.tsx";
import { VerdictMark } from "../whatStands/VerdictMark.tsx";
import { Caret } from "./Caret.tsx";
import { Chip } from "./Chip.tsx";
import { Elsewhere } from "./Elsewhere.tsx";
import styles from "./outline.module.css";
import type { ClaimRow } from "./outlineRows.ts";
import type { RowSetting } from "./Row.tsx";
import { Second } from "./Second.tsx";
import { takenIn } from "./takenIn.ts";

/** What stands in the row of a position: its verdict, its label, how many answers take it. */
export function CampCells({ row, setting }: { readonly row: ClaimRow; readonly setting: RowSetting }) {
  const { language } = setting.view;
  const { claim } = row.shown;
  const verdict = setting.view.verdicts?.of.get(claim.id);
  const { whatIf } = setting.view;
  const change = whatIf?.changes.get(claim.id);
  const taken = takenIn(setting.view, row.camp);
  return (
    <>
      <span className={styles.main}>
        <Caret row={row} />
        <span className={styles.number} data-part="number">
          {row.shown.number}
        </span>
        {claim.verdict && (
          <span className={styles.verdict}>
            <Localized text={claim.verdict} language={language} />
          </span>
        )}
        <span className={styles.label}>
          <Localized text={labelOf(claim)} language={language} />
          <Elsewhere links={row.unsaid} />
          {verdict && <VerdictMark verdict={verdict} language={language} />}
          {change && <FateTag change={change} language={language} />}
        </span>
      </span>
      <Second text={labelOf(claim)} {...(claim.verdict && { lead: claim.verdict })} language={language} />
      <span className={styles.said}>
        <span className={styles.count}>{taken !== undefined && outlineMessages[language].answers(taken)}</span>
      </span>
      <span className={styles.inside}>
        <Chip shown={row.shown} changed={whatIf?.hidden.get(claim.id)} />
      </span>
    </>
  );
}
