import { memo } from "react";
import type { ArgumentMap } from "../../model/map.ts";
import type { View } from "../../view/view.ts";
import { CampCells } from "./CampCells.tsx";
import { ClaimCells } from "./ClaimCells.tsx";
import { FoldedCells } from "./FoldedCells.tsx";
import { LinkCells, LinksCells } from "./LinkCells.tsx";
import styles from "./outline.module.css";
import { deepestIndent, type OutlineLink, type OutlineRow } from "./outlineRows.ts";
import { Rails } from "./Rails.tsx";
import { rowName } from "./rowReading.ts";

/** What every row is drawn from. */
export interface RowSetting {
  readonly map: ArgumentMap;
  readonly view: View;
}

/** A row of the outline: what is heard as one item, and what is seen, in cells. Its clicks and keys arrive at the tree. */
export const Row = memo(function Row(props: {
  readonly row: OutlineRow;
  /** Its place among all rows. */
  readonly at: number;
  readonly isCurrent: boolean;
  /** Whether it is selected, or where a tour is. */
  readonly mark: "selected" | "toured" | undefined;
  readonly setting: RowSetting;
}) {
  const { row, at, isCurrent, mark, setting } = props;
  return (
    <div className={styles.row} data-row={at} data-look={lookOf(row)} data-level={Math.min(row.level, deepestIndent)}>
      <div
        role="treeitem"
        className={styles.item}
        aria-label={rowName(setting.map, setting.view, row)}
        aria-level={row.level}
        aria-posinset={row.place}
        aria-setsize={row.siblings}
        aria-expanded={row.isOpen}
        aria-selected={mark === "selected"}
        aria-current={mark === "toured" ? "step" : undefined}
        tabIndex={isCurrent ? 0 : -1}
        data-at={at}
        {...(row.kind === "claim" && {
          "data-claim": row.key,
          "data-outside": row.shown.isOutside || undefined,
          "data-whatif": setting.view.whatIf?.changes.get(row.key)?.fate,
        })}
        {...(row.kind === "link" && linkMarks(row.link))}
      />
      <div className={styles.cells} aria-hidden="true">
        <Rails row={row} />
        <Cells row={row} setting={setting} />
      </div>
    </div>
  );
});

function Cells({ row, setting }: { readonly row: OutlineRow; readonly setting: RowSetting }) {
  switch (row.kind) {
    case "claim":
      return row.level === 1 ? <CampCells row={row} setting={setting} /> : <ClaimCells row={row} setting={setting} />;
    case "folded":
      return <FoldedCells row={row} map={setting.map} language={setting.view.language} />;
    case "link":
      return <LinkCells row={row} setting={setting} />;
    case "links":
      return <LinksCells row={row} setting={setting} />;
  }
}

/** The same marks by which a link is known on the map. */
function linkMarks({ relation, type, from, to }: OutlineLink) {
  return { "data-lane": relation, "data-relation": type, "data-from": from, "data-to": to.claim.id };
}

function lookOf(row: OutlineRow): string {
  if (row.kind !== "claim") return row.kind;
  return row.level === 1 ? "camp" : row.level === 2 ? "reason" : "leaf";
}
