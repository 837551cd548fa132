import { type ReactNode, useMemo, useRef, useState } from "react";
import { outlineMessages } from "../../messages/outline.ts";
import { type ArgumentMap, inLanguage } from "../../model/map.ts";
import { readingTree } from "../../view/tree.ts";
import { CardMenu } from "../map/CardMenu.tsx";
import { useCardMenu } from "../map/useCardMenu.ts";
import { useIsolation } from "../map/useIsolation.ts";
import { useAtlas } from "../useAtlas.ts";
import { useMedia } from "../useMedia.ts";
import { useView } from "../useView.ts";
import { Columns } from "./Columns.tsx";
import { Contents } from "./Contents.tsx";
import { Landing } from "./Landing.tsx";
import styles from "./outline.module.css";
import { outlineRows, placesOf } from "./outlineRows.ts";
import { menuOfRow, rowClaimAt } from "./rowMenu.ts";
import { Tree } from "./Tree.tsx";
import { useEscape } from "./useEscape.ts";
import { useOutlineCommands } from "./useOutlineCommands.ts";
import { usePin } from "./usePin.ts";
import { useReveal } from "./useReveal.ts";
import { useTreeWalk } from "./useTreeWalk.ts";

/** In the outline letters lead to rows; the branch alone has no key of its own there. */
const menuKeys = { fold: ["Shift+Enter"], isolate: [], whatIf: ["Shift+W"] };

/** So wide that the contents stand beside the tree. */
const wide = "(min-width: 68.75rem)";

/** The debate as an outline: all its claims in reading order, each a row, as far as they are unfolded. */
export function Outline(): ReactNode {
  const map = useAtlas((state) => state.map);
  const view = useView();
  const isWide = useMedia(wide);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => outlineRows(map, view, opened), [map, view, opened]);
  const places = useMemo(() => placesOf(rows), [rows]);
  const setting = useMemo(() => ({ map, view }), [map, view]);
  const digits = useMemo(() => digitsOf(map), [map]);
  const region = useRef<HTMLElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const tail = useRef<HTMLDivElement>(null);
  const pin = usePin({ region, tree, tail, places });
  const reveal = useReveal(region, tree, places);
  const walk = useTreeWalk({ tree, rows, places, reveal });
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
      aria-label={outlineMessages[view.language].tree(inLanguage(map.question, view.language))}
    >
      <div className={styles.frame}>
        {isWide ? <Contents view={view} goTo={walk.goTo} /> : <Landing view={view} />}
        <div className={styles.body} data-digits={digits}>
          <Columns language={view.language} />
          <Tree tree={tree} region={region} rows={rows} setting={setting} walk={walk} acts={acts} menu={menu} />
          <div ref={tail} />
        </div>
      </div>
      <div className={styles.fade} aria-hidden="true" />
      <CardMenu control={menu} arrangement={setting} acts={{ fold, isolate, keys: menuKeys }} goBack={walk.goTo} />
    </section>
  );
}

/** How much room the numbers take, whatever is folded, so that unfolding moves none of them sideways. */
function digitsOf(map: ArgumentMap): "few" | "some" | "many" {
  const longest = [...readingTree(map).branches.values()].reduce(
    (most, { number }) => Math.max(most, number.length),
    0,
  );
  return longest <= 6 ? "few" : longest <= 10 ? "some" : "many";
}
