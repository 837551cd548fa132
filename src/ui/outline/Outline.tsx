import { type ReactNode, useMemo, useRef } from "react";
import { outlineMessages } from "../../messages/outline.ts";
import { type ArgumentMap, inLanguage } from "../../model/map.ts";
import { readingTree } from "../../view/tree.ts";
import { CardMenu } from "../map/CardMenu.tsx";
import { useCardMenu } from "../map/useCardMenu.ts";
import { useIsolation } from "../map/useIsolation.ts";
import { Skeleton } from "../shell/Skeleton.tsx";
import { useHasCome } from "../useBefore.ts";
import { Columns } from "./Columns.tsx";
import { Contents } from "./Contents.tsx";
import { Landing } from "./Landing.tsx";
import { OutliningNote } from "./OutliningNote.tsx";
import styles from "./outline.module.css";
import type { Outlined } from "./outlineBySlices.ts";
import { menuOfRow, rowClaimAt } from "./rowMenu.ts";
import { Tree } from "./Tree.tsx";
import { useEscape } from "./useEscape.ts";
import { type OutlineDesk, useOutlineCommands } from "./useOutlineCommands.ts";
import { useOutlined } from "./useOutlined.ts";
import { usePin } from "./usePin.ts";
import { useReveal } from "./useReveal.ts";
import { useRoomBeside } from "./useRoomBeside.ts";
import { useTreeWalk } from "./useTreeWalk.ts";

/** In the outline letters lead to rows; the branch alone has no key of its own there. */
const menuKeys = { fold: ["Shift+Enter"], isolate: [], whatIf: ["Shift+W"] };

/** The debate as an outline: all its claims in reading order, each a row, as far as they are unfolded. */
export function Outline(): ReactNode {
  const { outlined, setOpened, underWay } = useOutlined();
  const hasCome = useHasCome(underWay === undefined);
  return (
    <>
      {outlined ? <Rows {...{ outlined, setOpened }} isUnderWay={underWay !== undefined} /> : <Skeleton />}
      {underWay && <OutliningNote {...underWay} isFirst={!hasCome} />}
    </>
  );
}

function Rows(props: {
  readonly outlined: Outlined;
  readonly setOpened: OutlineDesk["setOpened"];
  readonly isUnderWay: boolean;
}) {
  const { outlined, setOpened, isUnderWay } = props;
  const { setting, rows, places } = outlined;
  const { map, view } = setting;
  const digits = useMemo(() => digitsOf(map), [map]);
  const region = useRef<HTMLElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const tail = useRef<HTMLDivElement>(null);
  const isWide = useRoomBeside(tail);
  const pin = usePin({ region, tree, tail, places, isUnderWay });
  const reveal = useReveal(region, tree, places);
  const walk = useTreeWalk({ tree, rows, places, reveal, isUnderWay });
  const menu = useCardMenu(rowClaimAt);
  const openMenu = (at: number) => {
    const asked = menuOfRow(tree.current, at);
    if (asked) menu.open(asked);
  };
  const acts = useOutlineCommands({ view, rows, walk, pin, openMenu, setOpened });
  const isolate = useIsolation(pin);
  const fold = (claim: string, whole: boolean) => {
    const row = rows[places.get(claim) ?? -1];
    if (row) acts.fold(row, whole);
  };
  useEscape(region);
  return (
    <section
      ref={region}
      className={styles.outline}
      data-region="outline"
      data-contents={isWide ? "beside" : "above"}
      aria-label={outlineMessages[view.language].tree(inLanguage(map.question, view.language))}
    >
      <div className={styles.frame}>
        {isWide ? <Contents view={view} goTo={walk.goTo} /> : <Landing view={view} />}
        <div className={styles.body} data-digits={digits}>
          <Columns language={view.language} />
          <Tree tree={tree} region={region} rows={rows} setting={setting} walk={walk} acts={acts} menu={menu} />
          <div ref={tail} className={styles.tail} />
        </div>
      </div>
      <div className={styles.fade} aria-hidden="true" />
      <CardMenu control={menu} arrangement={setting} acts={{ fold, isolate, keys: menuKeys }} goBack={walk.goTo} />
    </section>
  );
}

/** How much room the numbers take, whatever is folded, so that unfolding moves none of them sideways. */
function digitsOf(map: ArgumentMap): "few" | "some" | "more" | "many" {
  const longest = [...readingTree(map).branches.values()].reduce(
    (most, { number }) => Math.max(most, number.length),
    0,
  );
  if (longest <= 6) return "few";
  return longest <= 10 ? "some" : longest <= 12 ? "more" : "many";
}
