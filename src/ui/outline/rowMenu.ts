import { rowAt } from "./rowAt.ts";

/** The claim whose menu is asked for on a row; none on a link, and none where marked text has a menu of the browser's own. */
export function rowClaimAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element) || isSelectingText()) return undefined;
  return claimOf(target.closest("[data-row]"));
}

/** Which claim's menu opens at a row, and where: at the foot of its words. */
export function menuOfRow(tree: Element | null, at: number) {
  const row = rowAt(tree, at);
  const claim = claimOf(row?.closest("[data-row]") ?? null);
  if (!row || claim === undefined) return undefined;
  const { left, bottom } = row.getBoundingClientRect();
  return { claim, x: left + indent, y: bottom };
}

/** Whether the reader is marking a stretch of text. */
export function isSelectingText(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString() !== "";
}

/** From the row's edge to about where its words begin, in pixels. */
const indent = 88;

function claimOf(row: Element | null): string | undefined {
  return row?.querySelector<HTMLElement>("[role=treeitem][data-claim]")?.dataset.claim;
}
