import { outlineMessages } from "../../messages/outline.ts";
import { Glyph } from "../panel/Glyph.tsx";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { sayersOf } from "../panel/sayers.ts";
import { Tokens } from "../panel/Tokens.tsx";
import { FateTag } from "../whatIf/FateTag.tsx";
import { VerdictMark } from "../whatStands/VerdictMark.tsx";
import { Caret } from "./Caret.tsx";
import { Chip } from "./Chip.tsx";
import { Elsewhere } from "./Elsewhere.tsx";
import styles from "./outline.module.css";
import type { ClaimRow } from "./outlineRows.ts";
import type { RowSetting } from "./Row.tsx";
import { Second } from "./Second.tsx";

/** What stands in the row of a reason or an objection. */
export function ClaimCells({ row, setting }: { readonly row: ClaimRow; readonly setting: RowSetting }) {
  const { map, view } = setting;
  const { language } = view;
  const { shown } = row;
  const verdict = view.verdicts?.of.get(shown.id);
  const change = view.whatIf?.changes.get(shown.id);
  return (
    <>
      <span className={styles.main}>
        <Caret row={row} />
        <span className={styles.number} data-part="number">
          {shown.number}
        </span>
        <span className={styles.sign}>{shown.type && <Glyph type={shown.type} language={language} />}</span>
        <span className={styles.label}>
          <Localized text={labelOf(shown.claim)} language={language} />
          <Elsewhere links={row.unsaid} />
          {verdict && <VerdictMark verdict={verdict} language={language} />}
          <Aside row={row} language={language} />
          {change && <FateTag change={change} language={language} />}
        </span>
      </span>
      <Second text={labelOf(shown.claim)} language={language} />
      <span className={styles.said}>
        <Tokens voices={sayersOf(map, shown.claim)} language={language} />
      </span>
      <span className={styles.inside} data-partly={!shown.isFolded}>
        <Chip shown={shown} changed={view.whatIf?.hidden.get(shown.id)} />
      </span>
    </>
  );
}

/** What the tree cannot say by place: that it rebuts an inference, that others bear together with it. */
function Aside(props: { readonly row: ClaimRow; readonly language: RowSetting["view"]["language"] }) {
  const { undercuts, together } = props.row;
  const words = outlineMessages[props.language];
  const said = [
    ...(undercuts === undefined ? [] : [words.undercuts(undercuts)]),
    ...(together.length > 0 ? [words.together(together)] : []),
  ];
  return said.length > 0 && <span className={styles.aside}>{said.join(" · ")}</span>;
}
