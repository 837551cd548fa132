import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo, useRef } from "react";
import { outlineMessages } from "../../messages/outline.ts";
import { inLanguage } from "../../model/map.ts";
import type { CardMenuControl } from "../map/useCardMenu.ts";
import { ChunkRows } from "./ChunkRows.tsx";
import { chunksOf } from "./chunks.ts";
import type { OutlineRow } from "./outlineRows.ts";
import type { RowSetting } from "./Row.tsx";
import { rowAt } from "./rowAt.ts";
import { isSelectingText } from "./rowMenu.ts";
import { createTyping } from "./typing.ts";
import type { OutlineActs } from "./useOutlineCommands.ts";
import type { TreeWalk } from "./useTreeWalk.ts";

/** The rows as one tree (APG tree view): one of them is reached by Tab, the others by the keys of a tree. */
export function Tree(props: {
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly region: RefObject<HTMLElement | null>;
  readonly rows: readonly OutlineRow[];
  readonly setting: RowSetting;
  readonly walk: TreeWalk;
  readonly acts: OutlineActs;
  readonly menu: CardMenuControl;
}) {
  const { tree, region, rows, setting, walk, acts, menu } = props;
  const { map, view } = setting;
  const chunks = useMemo(() => chunksOf(rows), [rows]);
  const typing = useRef(createTyping());
  const typed = (event: KeyboardEvent) => {
    const to = typing.current(event.nativeEvent, rows, walk.current);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== null) walk.go(to);
  };
  const clicked = (event: MouseEvent) => {
    const hit = hitOf(event.target, rows);
    if (menu.endsPress() || !hit || isSelectingText()) return;
    rowAt(tree.current, hit.at)?.focus({ preventScroll: true });
    if (hit.part === "caret" && !event.altKey) acts.turn(hit.row);
    else if (hit.part === "row") acts.choose(hit.row, event.ctrlKey || event.metaKey);
    else acts.fold(hit.row, event.altKey);
  };
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={outlineMessages[view.language].tree(inLanguage(map.question, view.language))}
      onClick={clicked}
      onContextMenu={menu.contextMenu}
      onPointerDown={menu.press}
      onPointerMove={menu.move}
      onPointerUp={menu.release}
      onPointerCancel={menu.release}
      onKeyDown={typed}
      onFocus={walk.focused}
      onBlur={walk.blurred}
    >
      {chunks.map((chunk, i) => (
        <ChunkRows
          key={chunk.key}
          chunk={chunk}
          region={region}
          isAll={chunks.length === 1}
          isFirst={i === 0}
          current={walk.current}
          marked={walk.marked}
          setting={setting}
        />
      ))}
    </div>
  );
}

function hitOf(target: EventTarget, rows: readonly OutlineRow[]) {
  if (!(target instanceof Element)) return undefined;
  const at = Number(target.closest<HTMLElement>("[data-row]")?.dataset.row ?? -1);
  const row = rows[at];
  const part = target.closest("[data-fold]") ? "chip" : target.closest("[data-part=caret]") ? "caret" : "row";
  return row && ({ row, at, part } as const);
}
