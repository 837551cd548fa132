import { ArrowUpRight } from "lucide-react";
import { outlineMessages } from "../../messages/outline.ts";
import { Localized } from "../panel/Localized.tsx";
import { labelOf } from "../panel/labelOf.ts";
import { sayersOf } from "../panel/sayers.ts";
import { Tokens } from "../panel/Tokens.tsx";
import { Caret } from "./Caret.tsx";
import styles from "./outline.module.css";
import type { LinkRow, LinksRow } from "./outlineRows.ts";
import type { RowSetting } from "./Row.tsx";
import { campOf, linkReading } from "./rowReading.ts";

/** What stands in the row of a link: how it bears, on what, in whose camp. */
export function LinkCells({ row, setting }: { readonly row: LinkRow; readonly setting: RowSetting }) {
  const { map, view } = setting;
  const { language } = view;
  const { link } = row;
  return (
    <>
      <span className={styles.main}>
        <Caret row={row} />
        <span className={styles.number} />
        <span className={styles.arrow} data-type={link.type}>
          <ArrowUpRight size={15} />
        </span>
        <span className={styles.label}>
          <span className={styles.lead}>{outlineMessages[language].also(linkReading(link))}</span>
          <Localized text={labelOf(link.to.claim)} language={language} />
        </span>
      </span>
      <span className={styles.second}>
        <b data-camp={link.to.camp}>{campOf(map, link.to.position, view)}</b>
      </span>
      <span className={styles.said}>
        <Tokens voices={sayersOf(map, link.to.claim)} language={language} />
      </span>
      <span className={styles.inside} />
    </>
  );
}

/** What stands in the row that several links share: their ends by number, and the camps these are in. */
export function LinksCells({ row, setting }: { readonly row: LinksRow; readonly setting: RowSetting }) {
  const { map, view } = setting;
  const camps = new Map(row.links.map(({ to }) => [to.camp, to.position]));
  return (
    <>
      <span className={styles.main}>
        <Caret row={row} />
        <span className={styles.number} />
        <span className={styles.arrow}>
          <ArrowUpRight size={15} />
        </span>
        <span className={styles.label}>
          <span className={styles.lead}>{outlineMessages[view.language].alsoAll(row.links.map(linkReading))}</span>
        </span>
      </span>
      <span className={styles.second}>
        {[...camps].map(([camp, position]) => (
          <b key={camp} data-camp={camp}>
            {campOf(map, position, view)}
          </b>
        ))}
      </span>
      <span className={styles.said} />
      <span className={styles.inside} />
    </>
  );
}
